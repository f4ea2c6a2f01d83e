package uk.gov.education.ecf.contracts.statements;

import java.time.Instant;

/**
 * The statement of a line item closed.
 *
 * @param lineItem the whole aggregate after the event, never null
 * @param version of the aggregate; grows with every change of it
 * @param occurredAt never null; the wire keeps microseconds
 */
public record LineItemBecamePayable(LineItemSnapshot lineItem, long version, Instant occurredAt)
        implements StatementsEvent {

    @Override
    public String key() {
        return lineItem.key();
    }
}
