package uk.gov.education.ecf.declarations.model;

import java.util.Optional;
import uk.gov.education.ecf.platform.values.Word;

/** What a submitted declaration waits for (rule H-41). */
public enum Awaited implements Word {
    /** DfE's answer that the training is paid for. */
    FUNDING_ELIGIBILITY,
    /** A statement of its cohort that takes declarations. */
    OPEN_STATEMENT;

    /** Empty for what does not wait. */
    public static Optional<Awaited> by(Declaration declaration, Participant participant) {
        boolean fundable =
                participant.isFundable(declaration.declared().trainee().trainingRecordId());
        return Optional.of(fundable ? OPEN_STATEMENT : FUNDING_ELIGIBILITY)
                .filter(any -> declaration.state() == DeclarationState.SUBMITTED);
    }
}
