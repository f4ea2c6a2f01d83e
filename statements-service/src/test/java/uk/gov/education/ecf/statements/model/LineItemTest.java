package uk.gov.education.ecf.statements.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
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
        assertTrue(billable(may, may).aggregate().paid().isNone());
    }

    @Test
    void aPayableItemIsPaidOnce() {
        LineItem payable = new LineItem(LineItemId.random(), WORK, may.get(), LineItemState.PAYABLE);
        LineItem paid = payable.paid().aggregate();
        assertEquals(LineItemState.PAID, paid.state());
        assertTrue(paid.paid().isNone());
    }

    @Test
    void movingChangesNothingButTheStatement() {
        LineItem waiting = billable(Optional.empty(), Optional.empty()).aggregate();
        Change<LineItem, LineItemEvent> moved = waiting.movedTo(may.get());
        assertEquals(new LineItem(waiting.id(), WORK, may.get(), LineItemState.ELIGIBLE), moved.aggregate());
        assertEquals(List.of(new LineItemEvent.Moved(Optional.empty())), moved.events());
        assertTrue(moved.aggregate().movedTo(may.get()).isNone());
    }

    private static Change<LineItem, LineItemEvent> billable(
            Optional<StatementId> statement, Optional<StatementId> expected) {
        return LineItem.billable(LineItemId.random(), WORK, statement, expected);
    }
}
