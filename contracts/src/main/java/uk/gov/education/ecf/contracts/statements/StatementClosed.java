package uk.gov.education.ecf.contracts.statements;

import java.time.Instant;

/**
 * The cut-off passed: the statement is payable and takes no more line items.
 *
 * @param statement the whole aggregate after the event, never null
 * @param version of the aggregate; grows with every change of it
 * @param occurredAt never null; the wire keeps microseconds
 */
public record StatementClosed(StatementSnapshot statement, long version, Instant occurredAt)
        implements StatementsEvent {

    @Override
    public String key() {
        return statement.key();
    }
}
