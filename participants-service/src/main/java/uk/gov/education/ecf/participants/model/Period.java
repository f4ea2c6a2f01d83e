package uk.gov.education.ecf.participants.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.PartnershipId;

/**
 * A stretch of training at one school with one provision and one schedule (rule E-24).
 *
 * @param provision null without one
 * @param email     the address that lead providers are given
 */
public record Period(
        UUID id,
        Place place,
        ScheduleName schedule,
        Provision provision,
        EmailAddress email,
        Standing standing,
        Span span) {

    /** The latest comes first (rule E-31). */
    static final Comparator<Period> LATEST_FIRST =
            Comparator.comparing(Period::span, Span.LATEST_FIRST).thenComparing(Period::id);

    static Period begun(Registration registration, Placement placement, Instant now) {
        Destination destination = registration.destination();
        return new Period(
                UUID.randomUUID(),
                new Place(placement.school(), destination.cohort(), placement.mentor()),
                ScheduleName.of(placement.schedule()),
                placement.provision(),
                registration.details().email(),
                Standing.ACTIVE,
                Span.from(placement.firstDay(destination.startDate()), now));
    }

    Optional<LeadProviderId> leadProvider() {
        return Optional.ofNullable(provision).map(Provision::leadProviderId);
    }

    /** Whether no objection of its school stands behind it (rule M9); nobody can object to a pair without a partnership. */
    boolean isUnchallenged(Set<PartnershipId> challenged) {
        return provision == null
                || provision.partnershipId() == null
                || !challenged.contains(provision.partnershipId());
    }

    boolean isTrainedBy(LeadProviderId provider) {
        return leadProvider().equals(Optional.of(provider));
    }

    boolean isAt(SchoolPartnerships partnerships) {
        return place.school().id().equals(partnerships.school()) && place.cohort() == partnerships.cohort();
    }

    /** Under way for a school that does not say the person is going, gone or done, and nobody trains them (rules D-11, E-25). */
    boolean needsProvision(SchoolPartnerships partnerships) {
        return isAt(partnerships)
                && span.isOpen()
                && standing.induction() == InductionStatus.ACTIVE
                && (provision == null || partnerships.isChallenged(provision));
    }

    /** With the partnership behind it, and the delivery partner that this partnership has now (rules D-4, D-15). */
    Period following(SchoolPartnerships partnerships) {
        return provision == null || !isAt(partnerships) ? this : with(partnerships.current(provision), standing);
    }

    /** Under another provision, from that day on; in place when it lacked one. */
    Stream<Period> movedTo(Provision given, LocalDate day, Instant now) {
        Period under =
                with(given, isTrainedBy(given.leadProviderId()) ? standing : standing.with(TrainingStatus.ACTIVE));
        return provision == null ? Stream.of(under) : becoming(under, day, now);
    }

    /** Another from that day on: by a new period that ends when this one would, or in place when it is not under way (rule E-29). */
    Stream<Period> becoming(Period other, LocalDate day, Instant now) {
        return span.isUnderWayOn(day)
                ? Stream.of(
                        with(standing.with(InductionStatus.CHANGED), span.until(day)),
                        other.identified(UUID.randomUUID()).with(other.standing, new Span(day, other.span.end(), now)))
                : Stream.of(other);
    }

    Period with(Place changed) {
        return new Period(id, changed, schedule, provision, email, standing, span);
    }

    Period with(EmailAddress changed) {
        return new Period(id, place, schedule, provision, changed, standing, span);
    }

    /** Under that provision, and standing so. */
    Period with(Provision given, Standing said) {
        return new Period(id, place, schedule, given, email, said, span);
    }

    Period with(Standing said) {
        return with(said, span);
    }

    Period with(ScheduleName other) {
        return new Period(id, place, other, provision, email, standing, span);
    }

    Period with(Span lasting) {
        return with(standing, lasting);
    }

    Period with(Standing said, Span lasting) {
        return new Period(id, place, schedule, provision, email, said, lasting);
    }

    private Period identified(UUID other) {
        return new Period(other, place, schedule, provision, email, standing, span);
    }
}
