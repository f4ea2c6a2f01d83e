package uk.gov.education.ecf.declarations.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.education.ecf.declarations.model.SomeSubmission.aSubmission;
import static uk.gov.education.ecf.declarations.model.SomeSubmission.aSubmissionFor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.id.DeclarationId;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.platform.refusals.Refusal;

class StatementTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 10, 31);

    @Test
    void theCutOffDayItselfStillCounts() {
        assertEquals(Optional.of(TODAY), chosen(statement(TODAY, true, true)));
        assertEquals(Optional.empty(), chosen(statement(TODAY.minusDays(1), true, true)));
    }

    @Test
    void theEarliestCutOffWins() {
        assertEquals(
                Optional.of(TODAY.plusDays(1)),
                chosen(statement(TODAY.plusDays(2), true, true), statement(TODAY.plusDays(1), true, true)));
    }

    @Test
    void whatPaysNoOutputOrIsClosedTakesNothing() {
        assertEquals(Optional.empty(), chosen(statement(TODAY, false, true), statement(TODAY, true, false)));
    }

    @Test
    void aFundableDeclarationNeedsAnOpenStatement() {
        assertEquals(List.of("cohort-closed"), aSubmission().withoutStatement().refusals());
    }

    @Test
    void theRefusalNamesTheCohort() {
        Refusal refusal = aSubmission().withoutStatement().judged().refusals().get(0);
        assertEquals("cohort", refusal.title());
        assertEquals(
                "Declarations for the 2024 cohort can no longer be submitted or voided: no statement of its contract is open.",
                refusal.detail());
    }

    @Test
    void whatNobodyPaysForNeedsNone() {
        assertEquals(
                List.of(),
                aSubmissionFor(SomeTraining.ofATeacher().notFundable())
                        .withoutStatement()
                        .refusals());
    }

    @Test
    void aDuplicateNeedsOneAllTheSame() {
        assertEquals(
                List.of("cohort-closed"),
                aSubmissionFor(SomeTraining.ofATeacher().notFundable())
                        .liveElsewhere(DeclarationId.random())
                        .withoutStatement()
                        .refusals());
    }

    private static Optional<LocalDate> chosen(Statement... statements) {
        return Statement.nextOf(List.of(statements), TODAY).map(Statement::cutOffDate);
    }

    private static Statement statement(LocalDate cutOff, boolean outputFee, boolean open) {
        return new Statement(StatementId.random(), cutOff, outputFee, open);
    }
}
