package uk.gov.education.ecf.participants.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.ParticipantId;

/**
 * How someone comes to their next school.
 *
 * @param day       the first one there
 * @param provision null where nobody trains them
 * @param mentor    null for none
 */
record Arrival(School school, LocalDate day, Provision provision, ParticipantId mentor, EmailAddress email) {

    /** The period before stops on the day and reads as one that is left; training begins as active (rule F-3). */
    TrainingRecord begun(TrainingRecord record, Terms terms, Moment at) {
        Stays stays = new Stays(record);
        int stay = stays.last() + 1;
        Period before = stays.latest(stay - 1);
        Period begun = new Period(
                UUID.randomUUID(),
                new Place(school, cohort(before, record, terms), mentor, stay),
                terms.schedule(),
                provision,
                email,
                Standing.beginning(terms.completion()),
                Span.from(day, at.now()));
        List<Period> periods = Stream.concat(stays.replaced(before, left(before)).stream(), Stream.of(begun))
                .toList();
        return record.with(terms).with(periods, record.said().and(began(Optional.empty(), at)));
    }

    /** The same stay on other days, and under the provider that is told now: in place while the stay has not begun, else from today on. */
    TrainingRecord corrected(TrainingRecord record, Moment at) {
        Stays stays = new Stays(record);
        int stay = stays.last();
        Period before = stays.latest(stay - 1);
        Period latest = stays.latest(stay);
        Period anew = saidAnew(latest);
        List<Period> periods = record.periods().stream()
                .flatMap(period -> period.equals(latest) && !anew.equals(latest)
                        ? latest.becoming(anew, at.day(), at.now())
                        : Stream.of(period))
                .map(period -> period.equals(before) ? left(period) : period)
                .map(period -> period.place().stay() == stay
                        ? startingAgain(
                                period, period.id().equals(stays.first(stay).id()))
                        : period)
                .toList();
        return record.with(periods, record.said().and(began(latest.leadProvider(), at)));
    }

    /** What is not told again stays. */
    private Period saidAnew(Period period) {
        Standing standing = period.leadProvider().equals(leadProvider())
                ? period.standing()
                : period.standing().with(TrainingStatus.ACTIVE);
        Place place = mentor == null ? period.place() : period.place().mentoredBy(mentor);
        return period.with(place).with(email).with(provision, standing);
    }

    private Period startingAgain(Period period, boolean first) {
        Span span = period.span();
        LocalDate start = first || span.start().isBefore(day) ? day : span.start();
        LocalDate end = span.end() != null && span.end().isBefore(start) ? start : span.end();
        return period.with(new Span(start, end, span.madeAt()));
    }

    private Period left(Period before) {
        return before.with(
                before.standing().with(InductionStatus.LEAVING), before.span().until(day));
    }

    /** The programme's cohort goes along, unless the schedule's has changed (rules F-5, E-48). */
    private static int cohort(Period before, TrainingRecord record, Terms terms) {
        boolean same = terms.schedule().cohort() == record.terms().schedule().cohort();
        return same ? before.place().cohort() : terms.schedule().cohort();
    }

    private Stream<ProviderState> began(Optional<LeadProviderId> before, Moment at) {
        return leadProvider()
                .filter(provider -> !before.equals(Optional.of(provider)))
                .map(provider -> ProviderState.active(provider, at.asked()))
                .stream();
    }

    private Optional<LeadProviderId> leadProvider() {
        return Optional.ofNullable(provision).map(Provision::leadProviderId);
    }
}
