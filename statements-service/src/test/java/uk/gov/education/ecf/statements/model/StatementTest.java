package uk.gov.education.ecf.statements.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
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
import uk.gov.education.ecf.platform.values.Change;

class StatementTest {

    private static final Instant NOW = Instant.parse("2026-05-04T09:00:00Z");

    @Test
    void itStaysOpenOnItsCutOffDay() {
        assertTrue(anOpenStatement().closedOn(CUT_OFF, null).isNone());
    }

    @Test
    void itClosesOnTheDayAfterItsCutOff() {
        Statement closed = anOpenStatement().closedOn(CUT_OFF.plusDays(1), 3).aggregate();
        assertEquals(StatementState.PAYABLE, closed.state());
        assertEquals(3, closed.contractVersion());
    }

    @Test
    void aMissedDayIsCaughtUp() {
        assertFalse(anOpenStatement().closedOn(CUT_OFF.plusYears(1), null).isNone());
    }

    @Test
    void itClosesWithoutAContract() {
        assertNull(anOpenStatement()
                .closedOn(CUT_OFF.plusDays(1), null)
                .aggregate()
                .contractVersion());
    }

    @Test
    void itClosesOnce() {
        assertTrue(aPayableStatement().closedOn(CUT_OFF.plusDays(2), 4).isNone());
    }

    @Test
    void onlyAPayableStatementIsAuthorised() {
        assertEquals(
                List.of(StatementRefusals.STATEMENT_NOT_PAYABLE),
                anOpenStatement().authorisedAt(NOW).refusals());
        assertEquals(NOW, anAuthorisedStatement().paymentAuthorisedAt());
    }

    @Test
    void itIsAuthorisedOnce() {
        assertTrue(
                anAuthorisedStatement().authorisedAt(NOW.plusSeconds(1)).value().isNone());
    }

    @Test
    void itIsNotPaidBeforeItIsAuthorised() {
        assertTrue(anOpenStatement().paid().isNone());
        assertTrue(aPayableStatement().paid().isNone());
    }

    @Test
    void aPaidStatementKeepsItsContractAndItsAuthorisation() {
        Statement paid = anAuthorisedStatement().paid().aggregate();
        assertEquals(StatementState.PAID, paid.state());
        assertEquals(NOW, paid.paymentAuthorisedAt());
        assertEquals(3, paid.contractVersion());
    }

    @Test
    void anOpenStatementTakesOtherDates() {
        Statement open = anOpenStatement();
        StatementTerms wanted = withCutOff(open.terms(), CUT_OFF.minusDays(1));
        assertEquals(wanted, open.changedTo(wanted, true).value().aggregate().terms());
    }

    @Test
    void aClosedStatementTakesNoOtherDates() {
        Statement closed = aPayableStatement();
        assertEquals(
                List.of(StatementRefusals.STATEMENT_CLOSED),
                closed.changedTo(withCutOff(closed.terms(), CUT_OFF.minusDays(1)), false)
                        .refusals());
    }

    @Test
    void theSameTermsAreNoChangeInAnyState() {
        for (Statement statement : List.of(anOpenStatement(), aPayableStatement())) {
            assertEquals(
                    Change.none(statement),
                    statement.changedTo(statement.terms(), true).value());
        }
    }

    @Test
    void itNeverChangesItsProviderOrCohort() {
        Statement open = anOpenStatement();
        StatementTerms terms = open.terms();
        assertEquals(
                List.of(StatementRefusals.STATEMENT_OWNER_FIXED),
                open.changedTo(StatementFixture.of(terms, LeadProviderId.random()), false)
                        .refusals());
        assertEquals(
                List.of(StatementRefusals.STATEMENT_OWNER_FIXED),
                open.changedTo(StatementFixture.inCohort(terms, 2023), false).refusals());
    }

    @Test
    void itTakesItemsOfItsProviderAndCohortWhileItIsOpen() {
        Statement open = anOpenStatement();
        LeadProviderId provider = open.terms().leadProviderId();
        ProviderCohort in2024 = new ProviderCohort(provider, 2024);
        assertTrue(open.takesItemsOf(in2024));
        assertFalse(open.takesItemsOf(new ProviderCohort(provider, 2023)));
        assertFalse(open.takesItemsOf(new ProviderCohort(LeadProviderId.random(), 2024)));
        assertFalse(open.closedOn(CUT_OFF.plusDays(1), null).aggregate().takesItemsOf(in2024));
    }

    @Test
    void withoutAnOutputFeeItTakesNoItems() {
        Statement serviceFeeOnly = Statement.scheduled(StatementId.random(), withoutOutputFee(terms()))
                .aggregate();
        assertFalse(serviceFeeOnly.takesItemsOf(serviceFeeOnly.terms().providerCohort()));
    }

    @Test
    void itPaysOutputFeesAsLongAsItemsAreOnIt() {
        Statement open = anOpenStatement();
        StatementTerms wanted = withoutOutputFee(open.terms());
        assertEquals(
                List.of(StatementRefusals.OUTPUT_FEE_IN_USE),
                open.changedTo(wanted, true).refusals());
        assertEquals(wanted, open.changedTo(wanted, false).value().aggregate().terms());
    }

    @Test
    void aStatementMayPayOutputFeesAgain() {
        Statement open = anOpenStatement();
        Statement serviceFeeOnly =
                open.changedTo(withoutOutputFee(open.terms()), false).value().aggregate();
        Change<Statement, StatementEvent> change =
                serviceFeeOnly.changedTo(open.terms(), false).value();
        assertEquals(List.of(new StatementEvent.Changed()), change.events());
        assertEquals(open.terms(), change.aggregate().terms());
    }

    private static Statement anAuthorisedStatement() {
        return aPayableStatement().authorisedAt(NOW).value().aggregate();
    }

    @Test
    void itIsAdjustedUntilItIsPaidIfItPaysOutputFees() {
        assertFalse(anOpenStatement().adjustable().isRefused());
        assertFalse(anAuthorisedStatement().adjustable().isRefused());
        assertEquals(
                List.of(StatementRefusals.STATEMENT_PAID),
                anAuthorisedStatement().paid().aggregate().adjustable().refusals());
        Statement serviceFeeOnly = Statement.scheduled(
                        StatementId.random(), StatementFixture.withoutOutputFee(StatementFixture.terms()))
                .aggregate();
        assertEquals(
                List.of(StatementRefusals.STATEMENT_NOT_ADJUSTABLE),
                serviceFeeOnly.adjustable().refusals());
    }

    @Test
    void itFollowsTheNewestContractWhileItIsOpenAndThenKeepsTheOneOfItsClose() {
        assertEquals(Optional.empty(), anOpenStatement().reckonedBy());
        assertEquals(Optional.of(3), aPayableStatement().reckonedBy());
        assertEquals(
                Optional.of(1),
                anOpenStatement()
                        .closedOn(CUT_OFF.plusDays(1), null)
                        .aggregate()
                        .reckonedBy());
    }
}
