package uk.gov.education.ecf.declarations.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import uk.gov.education.ecf.calendar.CourseIdentifier;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.TrainingRecordId;

/**
 * One person's training in one role, as far as declarations ask about it.
 *
 * @param withdrawnBySchool the school removed the person
 * @param periods           oldest first
 * @param providerStates    in the order in which the providers reported them, whatever day their requests travelled to
 */
public record TrainingRecord(
        Origin origin,
        CourseIdentifier course,
        OnSchedule schedule,
        Funding funding,
        boolean withdrawnBySchool,
        List<Period> periods,
        List<ProviderState> providerStates) {

    /** What began last counts, and of what is over only if nothing is open (rule E-30). */
    private static final Comparator<Period> LATEST = Comparator.comparing((Period period) -> period.endDate() == null)
            .thenComparing(Period::startDate)
            .thenComparing(Period::endDate, Comparator.nullsFirst(Comparator.naturalOrder()));

    public TrainingRecord {
        periods = List.copyOf(periods);
        providerStates = List.copyOf(providerStates);
    }

    public TrainingRecordId id() {
        return origin.id();
    }

    boolean isFundable() {
        return funding.fundable();
    }

    boolean isValidated() {
        return funding.validated();
    }

    /** Nobody sees a record before DfE has answered about it (rule M1), nor one under challenged partnerships only (rule M9). */
    boolean isKnownTo(LeadProviderId provider) {
        return isValidated() && periods.stream().anyMatch(period -> period.isActionableBy(provider));
    }

    boolean isActive() {
        return isValidated() && !withdrawnBySchool;
    }

    /** The provider's latest period that had started by that day, of those on which it may act. */
    Optional<Period> periodOf(LeadProviderId provider, LocalDate day) {
        return latest(period -> period.isActionableBy(provider) && period.hadStartedBy(day));
    }

    /** The same, whether or not it may still act on it: who trained the person then stays so (rule H-20). */
    Optional<Period> trainingBy(LeadProviderId provider, LocalDate day) {
        return latest(period -> period.isWith(provider) && period.hadStartedBy(day));
    }

    private Optional<Period> latest(Predicate<Period> wanted) {
        return periods.stream().filter(wanted).reduce((one, later) -> LATEST.compare(one, later) > 0 ? one : later);
    }

    /** Whether the provider has a record of this training on the schedule that applies now (rule H-16). */
    boolean isOnScheduleWith(LeadProviderId provider) {
        return periods.stream()
                .anyMatch(period ->
                        period.isActionableBy(provider) && period.schedule().equals(schedule));
    }

    /** Whether the withdrawal is what the provider reported last. */
    public boolean isWithdrawnBy(LeadProviderId provider) {
        return latestStateOf(provider).filter(ProviderState::isWithdrawn).isPresent();
    }

    Optional<ProviderState> latestStateOf(LeadProviderId provider) {
        return providerStates.stream()
                .filter(state -> state.leadProviderId().equals(provider))
                .reduce((one, later) -> later);
    }
}
