package uk.gov.education.ecf.statements.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.id.DeclarationId;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.LineItemId;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.contracts.id.StatementId;

class LineItemTest {

    private final LineItem eligible = LineItem.billable(
            LineItemId.random(),
            new DeclaredWork(
                    DeclarationId.random(),
                    ParticipantId.random(),
                    LeadProviderId.random(),
                    2024,
                    "started",
                    "ect",
                    false,
                    false));

    @Test
    void anItemThatDoesNotWaitForPaymentIsNotPaid() {
        assertEquals(Optional.empty(), eligible.paid());
    }

    @Test
    void aPayableItemIsPaidOnce() {
        LineItem payable = new LineItem(eligible.id(), eligible.work(), StatementId.random(), LineItemState.PAYABLE);
        LineItem paid = payable.paid().orElseThrow();
        assertEquals(LineItemState.PAID, paid.state());
        assertEquals(Optional.empty(), paid.paid());
    }

    @Test
    void movingChangesNothingButTheStatement() {
        StatementId statement = StatementId.random();
        assertEquals(
                new LineItem(eligible.id(), eligible.work(), statement, LineItemState.ELIGIBLE),
                eligible.on(Optional.of(statement)));
        assertEquals(eligible, eligible.on(Optional.of(statement)).on(Optional.empty()));
    }
}
