package uk.gov.education.ecf.contracts.statements;

import java.time.Instant;
import uk.gov.education.ecf.contracts.id.StatementId;

/**
 * A line item was put on another statement than its declaration expected.
 *
 * @param fromStatementId the statement it was expected on; null when it was on none
 * @param lineItem the whole aggregate after the event, never null
 * @param version of the aggregate; grows with every change of it
 * @param occurredAt never null; the wire keeps microseconds
 */
public record LineItemMoved(StatementId fromStatementId, LineItemSnapshot lineItem, long version, Instant occurredAt)
        implements StatementsEvent {

    @Override
    public String key() {
        return lineItem.key();
    }
}
