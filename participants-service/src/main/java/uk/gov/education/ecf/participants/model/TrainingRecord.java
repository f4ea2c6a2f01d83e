package uk.gov.education.ecf.participants.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.PartnershipId;
import uk.gov.education.ecf.contracts.id.SchoolId;
import uk.gov.education.ecf.contracts.id.TrainingRecordId;

/**
 * One person in one role.
 *
 * @param enteredNumber  the teacher reference number as the school gave it; null when it gave none
 * @param fingerprint    of the registration that made it, by which a repeat is recognised
 * @param validation     null until the national register answered
 * @param periods        oldest first, never empty
 * @param providerStates oldest first
 */
public record TrainingRecord(TrainingRecordId id, ParticipantType type, ScheduleName schedule, Uplift uplift,
        TeacherReferenceNumber enteredNumber, String fingerprint, Validation validation, Completion completion, boolean withdrawnBySchool,
        boolean cohortChangedAfterPaymentsFrozen, List<Period> periods, List<ProviderState> providerStates, Instant createdAt) {

    public TrainingRecord {
        periods = List.copyOf(periods);
        providerStates = List.copyOf(providerStates);
    }

    static TrainingRecord begun(TrainingRecordId id, Registration registration, Placement placement, Instant now) {
        Period first = Period.begun(registration, placement, now);
        List<ProviderState> states = first.leadProvider().map(provider -> ProviderState.active(provider, now)).stream().toList();
        return new TrainingRecord(id, registration.type(), first.schedule(), placement.uplift(), registration.teacherReferenceNumber(),
                registration.fingerprint(), null, Completion.NONE, false, false, List.of(first), states, now);
    }

    public boolean isValidated() {
        return validation != null;
    }

    /** Null while a manual check runs or before validation. */
    public Boolean eligibleForFunding() {
        return validation == null ? null : validation.status().eligibleForFunding();
    }

    boolean isMadeBy(Registration registration) {
        return fingerprint.equals(registration.fingerprint());
    }

    /** The lead providers that ever had a period of this record. */
    Stream<LeadProviderId> leadProviders() {
        return periods.stream().flatMap(period -> period.leadProvider().stream()).distinct();
    }

    /** The provider's latest period that no challenged partnership stands behind (rules E-31, M9). */
    Optional<Period> latestOf(LeadProviderId provider, Set<PartnershipId> challenged) {
        return periods.stream()
                .filter(period -> period.leadProvider().equals(Optional.of(provider)))
                .filter(period -> period.provision().partnershipId() == null || !challenged.contains(period.provision().partnershipId()))
                .min(Period.LATEST_FIRST);
    }

    Optional<ProviderState> latestStateOf(LeadProviderId provider, TrainingStatus status) {
        return providerStates.stream().filter(said -> said.leadProviderId().equals(provider) && said.state() == status)
                .reduce((earlier, later) -> later);
    }

    TrainingRecord with(Validation answer) {
        return new TrainingRecord(id, type, schedule, uplift, enteredNumber, fingerprint, answer, completion, withdrawnBySchool,
                cohortChangedAfterPaymentsFrozen, periods, providerStates, createdAt);
    }

    TrainingRecord with(EmailAddress email) {
        return with(period -> period.with(email), providerStates);
    }

    /** Gives the open period its provision where it has none and belongs to that school and cohort (rule D-11). */
    TrainingRecord provided(School school, int cohort, Provision provision, Instant now) {
        if (periods.stream().noneMatch(period -> period.awaitsProvision(school, cohort))) {
            return this;
        }
        List<ProviderState> states = Stream.concat(providerStates.stream(),
                Stream.of(ProviderState.active(provision.leadProviderId(), now))).toList();
        return with(period -> period.awaitsProvision(school, cohort) ? period.with(provision) : period, states);
    }

    /** Takes the uplift of the school and cohort in which it began, unless it had one then (rule SCH-20). */
    TrainingRecord earning(SchoolId school, Map<Integer, Uplift> byCohort) {
        Period first = periods.get(0);
        Uplift earned = byCohort.get(first.cohort());
        if (uplift.known() || earned == null || !first.school().id().equals(school)) {
            return this;
        }
        return new TrainingRecord(id, type, schedule, earned, enteredNumber, fingerprint, validation, completion, withdrawnBySchool,
                cohortChangedAfterPaymentsFrozen, periods, providerStates, createdAt);
    }

    private TrainingRecord with(UnaryOperator<Period> change, List<ProviderState> states) {
        return new TrainingRecord(id, type, schedule, uplift, enteredNumber, fingerprint, validation, completion, withdrawnBySchool,
                cohortChangedAfterPaymentsFrozen, periods.stream().map(change).toList(), states, createdAt);
    }
}
