package uk.gov.education.ecf.statements.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.gov.education.ecf.contracts.id.DeclarationId;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.LineItemId;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.platform.values.Change;

class LineItemTest {

    private static final DeclaredWork WORK = new DeclaredWork(
            DeclarationId.random(),
            ParticipantId.random(),
            new ProviderCohort(LeadProviderId.random(), 2024),
            "started",
            "ect",
            new Uplifts(false, false));

    private final Optional<StatementId> may = Optional.of(StatementId.random());
    private final Optional<StatementId> october = Optional.of(StatementId.random());

    @Test
    void itIsAttachedWhereItsDeclarationExpectedIt() {
        assertEquals(List.of(new LineItemEvent.Attached()), billable(may, may).events());
        assertEquals(
                List.of(new LineItemEvent.Attached()),
                billable(Optional.empty(), Optional.empty()).events());
    }

    @Test
    void anywhereElseItIsMovedThere() {
        assertEquals(
                List.of(new LineItemEvent.Moved(may)), billable(october, may).events());
        assertEquals(
                List.of(new LineItemEvent.Moved(may)),
                billable(Optional.empty(), may).events());
    }

    @Test
    void anItemThatDoesNotWaitForPaymentIsNotPaid() {
        assertTrue(
                billable(may, may).aggregate().endedBy(DeclarationState.PAID, 4).isNone());
    }

    @Test
    void aPayableItemIsPaidOnce() {
        LineItem payable = new LineItem(
                LineItemId.random(), LineItemKind.BILLABLE, WORK, may.get(), LineItemState.PAYABLE, 2L, 2L);
        Change<LineItem, LineItemEvent> paid = payable.endedBy(DeclarationState.PAID, 4);
        assertEquals(LineItemState.PAID, paid.aggregate().state());
        assertEquals(List.of(new LineItemEvent.Paid()), paid.events());
        assertTrue(paid.aggregate().endedBy(DeclarationState.PAID, 4).isNone());
    }

    @Test
    void whatIsAskedBackAwaitsItsClawback() {
        LineItem refundable = LineItem.of(LineItemKind.REFUNDABLE, LineItemId.random(), WORK, new Place(may, may), 5)
                .aggregate();
        assertEquals(LineItemState.AWAITING_CLAWBACK, refundable.state());
    }

    /** From each state of a kind, in the order of {@link LineItemState}; a dash where the item stays as it is. */
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # kind,     declaration,       eligible,   payable,     paid, voided, ineligible, awaiting_clawback, clawed_back
                    BILLABLE,   SUBMITTED,         -,          -,           -,    -,      -,          -,                 -
                    BILLABLE,   ELIGIBLE,          -,          -,           -,    -,      -,          -,                 -
                    BILLABLE,   PAYABLE,           -,          -,           -,    -,      -,          -,                 -
                    BILLABLE,   PAID,              -,          PAID,        -,    -,      -,          -,                 -
                    BILLABLE,   VOIDED,            VOIDED,     VOIDED,      -,    -,      VOIDED,     -,                 -
                    BILLABLE,   INELIGIBLE,        INELIGIBLE, INELIGIBLE,  -,    -,      -,          -,                 -
                    BILLABLE,   AWAITING_CLAWBACK, -,          PAID,        -,    -,      -,          -,                 -
                    BILLABLE,   CLAWED_BACK,       -,          PAID,        -,    -,      -,          -,                 -
                    REFUNDABLE, PAID,              -,          -,           -,    -,      -,          -,                 -
                    REFUNDABLE, VOIDED,            -,          -,           -,    -,      -,          -,                 -
                    REFUNDABLE, AWAITING_CLAWBACK, -,          -,           -,    -,      -,          -,                 -
                    REFUNDABLE, CLAWED_BACK,       -,          CLAWED_BACK, -,    -,      -,          -,                 -
                    """)
    void itEndsInPlaceWithItsDeclaration(ArgumentsAccessor row) {
        for (LineItemState from : LineItemState.values()) {
            LineItem item =
                    new LineItem(LineItemId.random(), row.get(0, LineItemKind.class), WORK, may.get(), from, 2L, 2L);
            LineItem after = item.endedBy(row.get(1, DeclarationState.class), 4).aggregate();
            String end = row.getString(2 + from.ordinal());
            assertEquals(end.equals("-") ? from : LineItemState.valueOf(end), after.state(), "from " + from);
            assertEquals(item.statementId(), after.statementId());
        }
    }

    @ParameterizedTest
    @EnumSource
    void onlyAnIneligibleItemComesBack(LineItemState state) {
        LineItem item = new LineItem(LineItemId.random(), LineItemKind.BILLABLE, WORK, may.get(), state, 2L, 2L);
        Change<LineItem, LineItemEvent> back = item.backOn(new Place(october, october), 6);
        if (state == LineItemState.INELIGIBLE) {
            assertEquals(
                    new LineItem(item.id(), LineItemKind.BILLABLE, WORK, october.get(), LineItemState.ELIGIBLE, 6L, 2L),
                    back.aggregate());
            assertEquals(List.of(new LineItemEvent.Attached()), back.events());
        } else {
            assertTrue(back.isNone());
        }
    }

    /** As it hears once more after a restore. */
    @Test
    void whatTheDeclarationWasBeforeIsPassedOver() {
        LineItem ineligible = new LineItem(
                LineItemId.random(), LineItemKind.BILLABLE, WORK, may.get(), LineItemState.INELIGIBLE, 4L, 2L);
        assertTrue(ineligible.backOn(new Place(october, october), 4).isNone());
        assertFalse(ineligible.backOn(new Place(october, october), 5).isNone());
        LineItem eligibleAgain = new LineItem(
                LineItemId.random(), LineItemKind.BILLABLE, WORK, may.get(), LineItemState.ELIGIBLE, 6L, 2L);
        assertTrue(eligibleAgain.endedBy(DeclarationState.INELIGIBLE, 6).isNone());
        assertFalse(eligibleAgain.endedBy(DeclarationState.INELIGIBLE, 7).isNone());
    }

    @Test
    void whatComesBackElsewhereThanExpectedIsMovedThere() {
        LineItem item = new LineItem(
                LineItemId.random(), LineItemKind.BILLABLE, WORK, may.get(), LineItemState.INELIGIBLE, 2L, 2L);
        assertEquals(
                List.of(new LineItemEvent.Moved(may)),
                item.backOn(new Place(october, may), 6).events());
        assertEquals(
                List.of(new LineItemEvent.Moved(may)),
                item.backOn(new Place(Optional.empty(), may), 6).events());
    }

    @Test
    void movingChangesNothingButTheStatement() {
        LineItem waiting = billable(Optional.empty(), Optional.empty()).aggregate();
        Change<LineItem, LineItemEvent> moved = waiting.movedTo(may.get());
        assertEquals(
                new LineItem(waiting.id(), LineItemKind.BILLABLE, WORK, may.get(), LineItemState.ELIGIBLE, 2L, 2L),
                moved.aggregate());
        assertEquals(List.of(new LineItemEvent.Moved(Optional.empty())), moved.events());
        assertTrue(moved.aggregate().movedTo(may.get()).isNone());
    }

    @Test
    void whatAnItemKnowsConfirmsNothing() {
        LineItem item = billable(may, may).aggregate();
        assertTrue(item.confirmedBy(2, october, true).isNone());
        assertTrue(item.confirmedBy(1, october, true).isNone());
    }

    @Test
    void anOpenItemIsMovedInTheEyesOfADeclarationThatNamesAnotherStatement() {
        LineItem item = billable(may, may).aggregate();
        Change<LineItem, LineItemEvent> confirmed = item.confirmedBy(3, may, false);
        assertEquals(List.of(new LineItemEvent.Confirmed()), confirmed.events());
        assertEquals(3, confirmed.aggregate().basis());
        assertEquals(
                List.of(new LineItemEvent.Moved(october)),
                item.confirmedBy(3, october, false).events());
        assertEquals(may.get(), item.confirmedBy(3, october, false).aggregate().statementId());
    }

    /** It may have been ineligible in between, and what was said of the item before counts no more then. */
    @Test
    void aClosedItemIsSaidToBePayableOrAuthorisedOnceMore() {
        LineItem payable = new LineItem(
                LineItemId.random(), LineItemKind.BILLABLE, WORK, may.get(), LineItemState.PAYABLE, 2L, 2L);
        assertEquals(
                List.of(new LineItemEvent.BecamePayable()),
                payable.confirmedBy(6, october, false).events());
        assertEquals(
                List.of(new LineItemEvent.PaymentAuthorised()),
                payable.confirmedBy(6, october, true).events());
        assertEquals(
                may.get(), payable.confirmedBy(6, october, true).aggregate().statementId());
    }

    @ParameterizedTest
    @EnumSource(names = {"PAID", "VOIDED", "INELIGIBLE", "AWAITING_CLAWBACK", "CLAWED_BACK"})
    void whatHasEndedIsNotConfirmed(LineItemState state) {
        LineItem item = new LineItem(LineItemId.random(), LineItemKind.BILLABLE, WORK, may.get(), state, 2L, 2L);
        assertTrue(item.confirmedBy(6, may, true).isNone());
    }

    @Test
    void itGoesOverToTheIdThatItsParticipantUses() {
        LineItem item = billable(may, may).aggregate();
        ParticipantId survivor = ParticipantId.random();
        Change<LineItem, LineItemEvent> changed = item.belongTo(survivor, 3);
        assertEquals(List.of(new LineItemEvent.ParticipantChanged(WORK.participantId())), changed.events());
        assertEquals(survivor, changed.aggregate().work().participantId());
        assertTrue(changed.aggregate().belongTo(survivor, 4).isNone());
    }

    /** As it hears once more after a restore. */
    @Test
    void whomItsDeclarationNamedBeforeIsPassedOver() {
        LineItem over = billable(may, may)
                .aggregate()
                .belongTo(ParticipantId.random(), 5)
                .aggregate();
        assertTrue(over.belongTo(WORK.participantId(), 4).isNone());
        assertTrue(over.belongTo(WORK.participantId(), 5).isNone());
        assertFalse(over.belongTo(WORK.participantId(), 6).isNone());
        assertTrue(billable(may, may)
                .aggregate()
                .belongTo(ParticipantId.random(), 2)
                .isNone());
    }

    @Test
    void whatBecomesOfItOtherwiseDoesNotNameIt() {
        LineItem ineligible = billable(may, may)
                .aggregate()
                .endedBy(DeclarationState.INELIGIBLE, 4)
                .aggregate();
        LineItem back = ineligible.backOn(new Place(may, may), 6).aggregate();
        assertEquals(6, back.basis());
        assertEquals(2, back.namedBy());
        assertFalse(back.belongTo(ParticipantId.random(), 3).isNone());
    }

    @Test
    void anItemOfATimeBeforeThatWasKeptGoesByWhateverIsTold() {
        LineItem old = new LineItem(
                LineItemId.random(), LineItemKind.BILLABLE, WORK, may.get(), LineItemState.ELIGIBLE, 2L, null);
        assertFalse(old.belongTo(ParticipantId.random(), 1).isNone());
    }

    private static Change<LineItem, LineItemEvent> billable(
            Optional<StatementId> statement, Optional<StatementId> expected) {
        return LineItem.of(LineItemKind.BILLABLE, LineItemId.random(), WORK, new Place(statement, expected), 2);
    }
}
