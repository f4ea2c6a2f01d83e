package uk.gov.education.ecf.statements.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.gov.education.ecf.statements.model.StatementFixture.CUT_OFF;
import static uk.gov.education.ecf.statements.model.StatementFixture.aPayableStatement;
import static uk.gov.education.ecf.statements.model.StatementFixture.anOpenStatement;
import static uk.gov.education.ecf.statements.model.StatementFixture.terms;
import static uk.gov.education.ecf.statements.model.StatementFixture.withCutOff;
import static uk.gov.education.ecf.statements.model.StatementFixture.withoutOutputFee;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.StatementId;

class StatementTest {

    private static final Instant NOW = Instant.parse("2026-05-04T09:00:00Z");

    @Test
    void itStaysOpenOnItsCutOffDay() {
        assertEquals(Optional.empty(), anOpenStatement().closedOn(CUT_OFF, null));
    }

    @Test
    void itClosesOnTheDayAfterItsCutOff() {
        Statement closed = anOpenStatement().closedOn(CUT_OFF.plusDays(1), 3).orElseThrow();
        assertEquals(StatementState.PAYABLE, closed.state());
        assertEquals(3, closed.contractVersion());
    }

    @Test
    void aMissedDayIsCaughtUp() {
        assertTrue(anOpenStatement().closedOn(CUT_OFF.plusYears(1), null).isPresent());
    }

    @Test
    void itClosesWithoutAContract() {
        assertNull(anOpenStatement()
                .closedOn(CUT_OFF.plusDays(1), null)
                .orElseThrow()
                .contractVersion());
    }

    @Test
    void itClosesOnce() {
        assertEquals(Optional.empty(), aPayableStatement().closedOn(CUT_OFF.plusDays(2), 4));
    }

    @Test
    void onlyAPayableStatementIsAuthorised() {
        assertEquals(Optional.empty(), anOpenStatement().authorisedAt(NOW));
        assertEquals(NOW, aPayableStatement().authorisedAt(NOW).orElseThrow().paymentAuthorisedAt());
    }

    @Test
    void itIsAuthorisedOnce() {
        assertEquals(
                Optional.empty(),
                aPayableStatement().authorisedAt(NOW).orElseThrow().authorisedAt(NOW.plusSeconds(1)));
    }

    @Test
    void itIsNotPaidBeforeItIsAuthorised() {
        assertEquals(Optional.empty(), anOpenStatement().paid());
        assertEquals(Optional.empty(), aPayableStatement().paid());
    }

    @Test
    void aPaidStatementKeepsItsContractAndItsAuthorisation() {
        Statement paid =
                aPayableStatement().authorisedAt(NOW).flatMap(Statement::paid).orElseThrow();
        assertEquals(StatementState.PAID, paid.state());
        assertEquals(NOW, paid.paymentAuthorisedAt());
        assertEquals(3, paid.contractVersion());
    }

    @Test
    void anOpenStatementTakesOtherDates() {
        Statement open = anOpenStatement();
        StatementTerms wanted = withCutOff(open.terms(), CUT_OFF.minusDays(1));
        assertEquals(wanted, open.changedTo(wanted, true).result().terms());
    }

    @Test
    void aClosedStatementTakesNoOtherDates() {
        Statement closed = aPayableStatement();
        assertEquals(
                List.of(Refusal.STATEMENT_CLOSED),
                closed.changedTo(withCutOff(closed.terms(), CUT_OFF.minusDays(1)), false)
                        .refusals());
    }

    @Test
    void theSameTermsAreNoChangeInAnyState() {
        for (Statement statement : List.of(anOpenStatement(), aPayableStatement())) {
            assertSame(statement, statement.changedTo(statement.terms(), true).result());
        }
    }

    @Test
    void itNeverChangesItsProviderOrCohort() {
        Statement open = anOpenStatement();
        StatementTerms terms = open.terms();
        assertEquals(
                List.of(Refusal.STATEMENT_OWNER_FIXED),
                open.changedTo(StatementFixture.of(terms, LeadProviderId.random()), false)
                        .refusals());
        assertEquals(
                List.of(Refusal.STATEMENT_OWNER_FIXED),
                open.changedTo(StatementFixture.inCohort(terms, 2023), false).refusals());
    }

    @Test
    void itTakesItemsOfItsProviderAndCohortWhileItIsOpen() {
        Statement open = anOpenStatement();
        LeadProviderId provider = open.terms().leadProviderId();
        assertTrue(open.takesItemsOf(provider, 2024));
        assertFalse(open.takesItemsOf(provider, 2023));
        assertFalse(open.takesItemsOf(LeadProviderId.random(), 2024));
        assertFalse(open.closedOn(CUT_OFF.plusDays(1), null).orElseThrow().takesItemsOf(provider, 2024));
    }

    @Test
    void withoutAnOutputFeeItTakesNoItems() {
        Statement serviceFeeOnly = Statement.scheduled(StatementId.random(), withoutOutputFee(terms()));
        assertFalse(serviceFeeOnly.takesItemsOf(serviceFeeOnly.terms().leadProviderId(), 2024));
    }

    @Test
    void itPaysOutputFeesAsLongAsItemsAreOnIt() {
        Statement open = anOpenStatement();
        StatementTerms wanted = withoutOutputFee(open.terms());
        assertEquals(
                List.of(Refusal.OUTPUT_FEE_IN_USE), open.changedTo(wanted, true).refusals());
        assertEquals(wanted, open.changedTo(wanted, false).result().terms());
    }
}
