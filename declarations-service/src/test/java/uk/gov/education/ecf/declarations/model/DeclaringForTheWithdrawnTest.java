package uk.gov.education.ecf.declarations.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.education.ecf.declarations.model.SomeSubmission.aSubmissionFor;
import static uk.gov.education.ecf.declarations.model.SomeTraining.AURORA;
import static uk.gov.education.ecf.declarations.model.SomeTraining.ofATeacher;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rule M7: what is dated before the withdrawal is taken, and payable beside a start of that provider only. */
class DeclaringForTheWithdrawnTest {

    @Test
    void aStartNeedsNoOther() {
        assertEquals(
                DeclarationState.ELIGIBLE,
                aSubmissionFor(withdrawn()).accepted().state());
    }

    @Test
    void withoutAStartNothingElseIsPaidFor() {
        Declaration declaration = retained(withdrawn()).accepted();
        assertEquals(DeclarationState.INELIGIBLE, declaration.state());
        assertEquals(Optional.of(IneligibilityReason.NOT_STARTED), declaration.ineligibilityReason());
    }

    @Test
    void besideAStartItIs() {
        assertEquals(
                DeclarationState.ELIGIBLE,
                retained(withdrawn()).withAStartBefore().accepted().state());
    }

    @Test
    void whoIsNotWithdrawnNeedsNone() {
        assertEquals(
                DeclarationState.ELIGIBLE, retained(ofATeacher()).accepted().state());
    }

    @Test
    void whoResumedNeedsNone() {
        SomeTraining resumed = withdrawn().reported(AURORA, "active", "2025-05-01T12:00:00Z");
        assertEquals(DeclarationState.ELIGIBLE, retained(resumed).accepted().state());
    }

    private static SomeSubmission retained(SomeTraining training) {
        return aSubmissionFor(training)
                .of("retained-1")
                .dated("2025-02-01T00:00:00Z")
                .withEvidence("other");
    }

    private static SomeTraining withdrawn() {
        return ofATeacher()
                .with(AURORA, "active", "withdrawn", "2024-06-01", null, false)
                .withdrawn(AURORA, "2025-04-01T12:00:00Z");
    }
}
