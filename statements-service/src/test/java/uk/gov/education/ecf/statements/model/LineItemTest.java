package uk.gov.education.ecf.statements.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
        assertTrue(billable(may, may).aggregate().endedBy(DeclarationState.PAID).isNone());
    }

    @Test
    void aPayableItemIsPaidOnce() {
        LineItem payable =
                new LineItem(LineItemId.random(), LineItemKind.BILLABLE, WORK, may.get(), LineItemState.PAYABLE);
        Change<LineItem, LineItemEvent> paid = payable.endedBy(DeclarationState.PAID);
        assertEquals(LineItemState.PAID, paid.aggregate().state());
        assertEquals(List.of(new LineItemEvent.Paid()), paid.events());
        assertTrue(paid.aggregate().endedBy(DeclarationState.PAID).isNone());
    }

    @Test
    void whatIsAskedBackAwaitsItsClawback() {
        LineItem refundable = LineItem.of(LineItemKind.REFUNDABLE, LineItemId.random(), WORK, may, may)
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
            LineItem item = new LineItem(LineItemId.random(), row.get(0, LineItemKind.class), WORK, may.get(), from);
            LineItem after = item.endedBy(row.get(1, DeclarationState.class)).aggregate();
            String end = row.getString(2 + from.ordinal());
            assertEquals(end.equals("-") ? from : LineItemState.valueOf(end), after.state(), "from " + from);
            assertEquals(item.statementId(), after.statementId());
        }
    }

    @ParameterizedTest
    @EnumSource
    void onlyAnIneligibleItemComesBack(LineItemState state) {
        LineItem item = new LineItem(LineItemId.random(), LineItemKind.BILLABLE, WORK, may.get(), state);
        Change<LineItem, LineItemEvent> back = item.backOn(october, october);
        if (state == LineItemState.INELIGIBLE) {
            assertEquals(
                    new LineItem(item.id(), LineItemKind.BILLABLE, WORK, october.get(), LineItemState.ELIGIBLE),
                    back.aggregate());
            assertEquals(List.of(new LineItemEvent.Attached()), back.events());
        } else {
            assertTrue(back.isNone());
        }
    }

    @Test
    void whatComesBackElsewhereThanExpectedIsMovedThere() {
        LineItem item =
                new LineItem(LineItemId.random(), LineItemKind.BILLABLE, WORK, may.get(), LineItemState.INELIGIBLE);
        assertEquals(
                List.of(new LineItemEvent.Moved(may)), item.backOn(october, may).events());
        assertEquals(
                List.of(new LineItemEvent.Moved(may)),
                item.backOn(Optional.empty(), may).events());
    }

    @Test
    void movingChangesNothingButTheStatement() {
        LineItem waiting = billable(Optional.empty(), Optional.empty()).aggregate();
        Change<LineItem, LineItemEvent> moved = waiting.movedTo(may.get());
        assertEquals(
                new LineItem(waiting.id(), LineItemKind.BILLABLE, WORK, may.get(), LineItemState.ELIGIBLE),
                moved.aggregate());
        assertEquals(List.of(new LineItemEvent.Moved(Optional.empty())), moved.events());
        assertTrue(moved.aggregate().movedTo(may.get()).isNone());
    }

    private static Change<LineItem, LineItemEvent> billable(
            Optional<StatementId> statement, Optional<StatementId> expected) {
        return LineItem.of(LineItemKind.BILLABLE, LineItemId.random(), WORK, statement, expected);
    }
}
