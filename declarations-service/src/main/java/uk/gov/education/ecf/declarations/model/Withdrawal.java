package uk.gov.education.ecf.declarations.model;

import java.time.Instant;
import java.util.Optional;
import uk.gov.education.ecf.calendar.DeclarationType;
import uk.gov.education.ecf.calendar.LondonDay;
import uk.gov.education.ecf.contracts.id.LeadProviderId;

/**
 * What a provider's withdrawal of a person means for what that provider declares (rules H-6 and M7).
 *
 * @param training     empty where nothing is known of it any more
 * @param leadProvider who declares
 */
record Withdrawal(Optional<TrainingRecord> training, LeadProviderId leadProvider) {

    static Withdrawal of(TrainingRecord training, LeadProviderId leadProvider) {
        return new Withdrawal(Optional.of(training), leadProvider);
    }

    /** What the provider reported last, if it was the withdrawal. */
    Optional<ProviderState> reported() {
        return training.flatMap(record -> record.latestStateOf(leadProvider)).filter(ProviderState::isWithdrawn);
    }

    /** The withdrawal, where nothing can be declared for that moment because of it. Training may have been active again on that day. */
    Optional<ProviderState> before(Instant date) {
        return reported().filter(state -> state.isWithdrawnBy(date)).filter(state -> !wasActive(date));
    }

    /**
     * Why a declaration is not paid for, if it is not.
     *
     * @param started whether the provider has a start of this training that counts
     */
    Optional<IneligibilityReason> against(DeclarationType type, Instant date, boolean started) {
        if (before(date).isPresent()) {
            return Optional.of(IneligibilityReason.WITHDRAWN_PARTICIPANT);
        }
        return reported()
                .filter(state -> type != DeclarationType.STARTED && !started)
                .map(state -> IneligibilityReason.NOT_STARTED);
    }

    private boolean wasActive(Instant date) {
        return training.flatMap(record -> record.periodOf(leadProvider, LondonDay.of(date)))
                .filter(Period::isTrainingActive)
                .isPresent();
    }
}
