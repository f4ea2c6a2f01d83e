package uk.gov.education.ecf.declarations.model;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import uk.gov.education.ecf.platform.refusals.Refusal;

/** Whom a provider can declare for. */
final class ParticipantRules {

    private ParticipantRules() {}

    /** Rules H-5 and M1. */
    static Optional<Refusal> unknownParticipant(SubmissionCase submission) {
        return submission.knownParticipant().isPresent()
                ? Optional.empty()
                : Optional.of(DeclarationRefusals.PARTICIPANT_NOT_RECOGNISED);
    }

    /** Rules H-6 and M7: nothing from the provider's own withdrawal on, unless training was active again on that day. */
    static Optional<Refusal> withdrawn(SubmissionCase submission) {
        return submission
                .training()
                .map(record -> Withdrawal.of(record, submission.provider()))
                .flatMap(withdrawal -> submission.command().date().flatMap(withdrawal::before))
                .map(state -> DeclarationRefusals.PARTICIPANT_WITHDRAWN.with(
                        state.recordedAt().truncatedTo(ChronoUnit.SECONDS)));
    }

    /** Rule H-15; an unknown or missing course is nobody's. */
    static Optional<Refusal> otherCourse(SubmissionCase submission) {
        return submission.training().isEmpty()
                ? Optional.of(DeclarationRefusals.COURSE_NOT_RECOGNISED)
                : Optional.empty();
    }

    /** Rules H-16 and M9: told as an unknown participant, so that nothing of another provider's records leaks. */
    static Optional<Refusal> notTrainedByProvider(SubmissionCase submission) {
        boolean trained = submission
                .training()
                .filter(record -> record.isOnScheduleWith(submission.provider()))
                .isPresent();
        return trained ? Optional.empty() : Optional.of(DeclarationRefusals.PARTICIPANT_NOT_RECOGNISED);
    }
}
