package uk.gov.education.ecf.participants.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.contracts.id.PartnershipId;
import uk.gov.education.ecf.contracts.id.SchoolId;
import uk.gov.education.ecf.contracts.id.TrainingRecordId;
import uk.gov.education.ecf.platform.values.Change;

/**
 * One person in one role.
 *
 * @param validation null until the national register answered
 * @param periods    oldest first, never empty
 */
public record TrainingRecord(
        TrainingRecordId id,
        Origin origin,
        Terms terms,
        Validation validation,
        boolean withdrawnBySchool,
        List<Period> periods,
        Said said) {

    public TrainingRecord {
        periods = List.copyOf(periods);
    }

    static TrainingRecord begun(
            TrainingRecordId id,
            ParticipantId registeredAs,
            Registration registration,
            Placement placement,
            Instant now) {
        Period first = Period.begun(registration, placement, now);
        List<ProviderState> states = first.leadProvider().map(provider -> ProviderState.active(provider, now)).stream()
                .toList();
        return new TrainingRecord(
                id,
                Origin.of(registeredAs, registration, now),
                new Terms(first.schedule(), placement.uplift(), Completion.NONE, false),
                null,
                false,
                List.of(first),
                Said.by(states));
    }

    public ParticipantType type() {
        return origin.type();
    }

    /** By lead providers, oldest first. */
    public List<ProviderState> providerStates() {
        return said.providerStates();
    }

    public boolean isValidated() {
        return validation != null;
    }

    /** Null while a manual check runs or before validation. */
    public Boolean eligibleForFunding() {
        return validation == null ? null : validation.status().eligibleForFunding();
    }

    boolean isMadeBy(Registration registration) {
        return origin.fingerprint().equals(registration.fingerprint());
    }

    /**
     * Taken up by a school again after one had removed the person (rule E-7): a new period at the same school or the next, with the
     * uplifts that it earns now (rule SCH-20).
     */
    Change<TrainingRecord, ParticipantEvent> reactivated(
            Registration registration, Placement placement, LocalDate day, Instant now) {
        Period last = latest();
        boolean same = last.place().school().id().equals(placement.school().id());
        int stay = last.place().stay() + (same ? 0 : 1);
        Period begun = Period.begun(registration, placement, now);
        Place place = begun.place();
        Period next = begun.with(new Place(place.school(), place.cohort(), place.mentorId(), stay))
                .with(Standing.beginning(terms.completion()));
        LocalDate stops = last.span().start().isAfter(day) ? last.span().start() : day;
        Stream<ProviderState> active =
                next.leadProvider().map(provider -> ProviderState.active(provider, now)).stream();
        Terms anew = terms.on(next.schedule(), false).earning(placement.uplift());
        return Change.of(
                new TrainingRecord(
                        id,
                        origin.again(registration),
                        anew,
                        validation,
                        false,
                        Stream.concat(
                                        periods.stream()
                                                .map(period -> period.equals(last)
                                                        ? period.with(
                                                                period.span().until(stops))
                                                        : period),
                                        Stream.of(next))
                                .toList(),
                        said.and(active)),
                new ParticipantEvent.Reactivated(id, placement.school().id()));
    }

    /** The lead providers that ever had a period of this record. */
    Stream<LeadProviderId> leadProviders() {
        return periods.stream()
                .flatMap(period -> period.leadProvider().stream())
                .distinct();
    }

    /** The provider's latest period that no challenged partnership stands behind (rules E-31, M9). */
    Optional<Period> latestOf(LeadProviderId provider, Set<PartnershipId> challenged) {
        return periods.stream()
                .filter(period -> period.isTrainedBy(provider) && period.isUnchallenged(challenged))
                .min(Period.LATEST_FIRST);
    }

    /** Of all of them, whoever trains (rule E-30). */
    public Period latest() {
        return periods.stream().min(Period.LATEST_FIRST).orElseThrow();
    }

    /** The address that the latest period tells. */
    public EmailAddress email() {
        return latest().email();
    }

    /** The first day at the school of that period, whatever has changed there since. */
    LocalDate arrivalOf(Period period) {
        return periods.stream()
                .filter(other -> other.place().stay() == period.place().stay())
                .map(other -> other.span().start())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** With other periods in the place of that one. */
    TrainingRecord replacing(Period before, Stream<Period> after) {
        List<Period> replaced = after.toList();
        return with(
                periods.stream()
                        .flatMap(period -> period.equals(before) ? replaced.stream() : Stream.of(period))
                        .toList(),
                said);
    }

    Optional<ProviderState> latestStateOf(LeadProviderId provider, TrainingStatus status) {
        return said.providerStates().stream()
                .filter(state -> state.leadProviderId().equals(provider) && state.state() == status)
                .reduce((earlier, later) -> later);
    }

    /** With a provider's word for it. */
    TrainingRecord saying(ProviderState state) {
        return with(periods, said.and(Stream.of(state)));
    }

    /** With the national register's answer; the same one again changes nothing. */
    Change<TrainingRecord, ParticipantEvent> validated(Validation answer) {
        return Change.between(
                this,
                new TrainingRecord(id, origin, terms, answer, withdrawnBySchool, periods, said),
                after -> new ParticipantEvent.Validated(id, after.eligibleForFunding()));
    }

    TrainingRecord with(EmailAddress email) {
        return with(period -> period.with(email));
    }

    /** As the partnerships behind its periods stand now, and under the school's own where none is left (rules D-11, D-15). */
    TrainingRecord following(SchoolPartnerships partnerships, LocalDate day, Instant now) {
        TrainingRecord followed = with(period -> period.following(partnerships));
        return partnerships
                .own()
                .filter(own -> !withdrawnBySchool)
                .map(own -> followed.joining(own, partnerships, day, now))
                .orElse(followed);
    }

    private TrainingRecord joining(Provision own, SchoolPartnerships partnerships, LocalDate day, Instant now) {
        List<Period> needing = periods.stream()
                .filter(period -> period.needsProvision(partnerships))
                .toList();
        boolean begins = needing.stream().anyMatch(period -> !period.isTrainedBy(own.leadProviderId()));
        Stream<ProviderState> more = begins ? Stream.of(ProviderState.active(own.leadProviderId(), now)) : Stream.of();
        Stream<Period> moved = periods.stream()
                .flatMap(period -> needing.contains(period) ? period.movedTo(own, day, now) : Stream.of(period));
        return with(moved.toList(), said.and(more));
    }

    TrainingRecord mentoredBy(ParticipantId retired, ParticipantId survivor) {
        return with(period -> retired.equals(period.place().mentorId())
                ? period.with(period.place().mentoredBy(survivor))
                : period);
    }

    /** Shows the number that the school goes by now. */
    TrainingRecord renumbered(School current) {
        return with(period -> period.with(period.place().renumbered(current)));
    }

    /** Takes the uplift of the school and cohort in which it began, unless it had one then (rule SCH-20). */
    TrainingRecord earning(SchoolId school, Map<Integer, Uplift> byCohort) {
        Place first = periods.get(0).place();
        Uplift earned = byCohort.get(first.cohort());
        return terms.uplift().known() || earned == null || !first.school().id().equals(school)
                ? this
                : with(terms.earning(earned));
    }

    TrainingRecord with(UnaryOperator<Period> change) {
        return with(periods.stream().map(change).toList(), said);
    }

    /** As no school has them any more. */
    TrainingRecord removedBySchool() {
        return new TrainingRecord(id, origin, terms, validation, true, periods, said);
    }

    TrainingRecord with(Terms other) {
        return new TrainingRecord(id, origin, other, validation, withdrawnBySchool, periods, said);
    }

    TrainingRecord with(List<Period> changed, Said words) {
        return new TrainingRecord(id, origin, terms, validation, withdrawnBySchool, changed, words);
    }
}
