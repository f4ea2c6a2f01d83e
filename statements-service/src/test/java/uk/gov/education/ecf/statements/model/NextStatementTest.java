package uk.gov.education.ecf.statements.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.statements.model.NextStatement.Candidate;

class NextStatementTest {

    private static final LocalDate CUT_OFF = LocalDate.of(2026, 4, 30);

    private final Candidate may = new Candidate(StatementId.random(), StatementState.OPEN, true, CUT_OFF);
    private final Candidate october =
            new Candidate(StatementId.random(), StatementState.OPEN, true, CUT_OFF.plusMonths(5));

    @Test
    void onTheCutOffDayItIsStillThatStatement() {
        assertEquals(Optional.of(may.id()), NextStatement.among(List.of(october, may), CUT_OFF));
    }

    @Test
    void onTheDayAfterItIsTheNextOne() {
        assertEquals(Optional.of(october.id()), NextStatement.among(List.of(may, october), CUT_OFF.plusDays(1)));
    }

    @Test
    void afterTheLastCutOffThereIsNone() {
        assertEquals(
                Optional.empty(),
                NextStatement.among(List.of(may, october), CUT_OFF.plusMonths(5).plusDays(1)));
    }

    @Test
    void theEarliestCutOffWinsInWhateverOrderTheyCome() {
        assertEquals(Optional.of(may.id()), NextStatement.among(List.of(may, october), CUT_OFF.minusYears(1)));
        assertEquals(Optional.of(may.id()), NextStatement.among(List.of(october, may), CUT_OFF.minusYears(1)));
    }

    @Test
    void serviceFeeMonthsAreSkipped() {
        Candidate serviceFeeOnly =
                new Candidate(StatementId.random(), StatementState.OPEN, false, CUT_OFF.minusDays(1));
        assertEquals(Optional.of(may.id()), NextStatement.among(List.of(serviceFeeOnly, may), CUT_OFF.minusDays(1)));
    }

    @Test
    void closedStatementsAreSkippedWhateverTheirDate() {
        Candidate payable = new Candidate(StatementId.random(), StatementState.PAYABLE, true, CUT_OFF);
        Candidate paid = new Candidate(StatementId.random(), StatementState.PAID, true, CUT_OFF);
        assertEquals(Optional.of(october.id()), NextStatement.among(List.of(payable, paid, october), CUT_OFF));
    }

    @Test
    void withoutStatementsThereIsNone() {
        assertEquals(Optional.empty(), NextStatement.among(List.of(), CUT_OFF));
    }
}
