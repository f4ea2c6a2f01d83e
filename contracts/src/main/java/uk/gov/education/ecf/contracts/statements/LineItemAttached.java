package uk.gov.education.ecf.contracts.statements;

import java.time.Instant;

/**
 * A line item was put on the statement that its declaration expected.
 *
 * @param lineItem the whole aggregate after the event, never null
 * @param version of the aggregate; grows with every change of it
 * @param occurredAt never null; the wire keeps microseconds
 */
public record LineItemAttached(LineItemSnapshot lineItem, long version, Instant occurredAt) implements StatementsEvent {

    @Override
    public String key() {
        return lineItem.key();
    }
}
