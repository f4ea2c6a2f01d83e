package uk.gov.education.ecf.declarations.model;

import java.util.Optional;
import uk.gov.education.ecf.platform.refusals.Refusal;

/** Whether there is a contract left to pay from. */
final class StatementRules {

    private StatementRules() {}

    /** Rule H-12; what nobody would pay for can still be submitted. */
    static Optional<Refusal> noOpenStatement(SubmissionCase submission) {
        return submission
                .training()
                .filter(record -> record.isFundable()
                        || submission.facts().liveElsewhere().isPresent())
                .filter(record -> submission.facts().statement().isEmpty())
                .map(record ->
                        DeclarationRefusals.COHORT_CLOSED.with(record.schedule().cohort()));
    }
}
