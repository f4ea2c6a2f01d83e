package uk.gov.education.ecf.contracts.statements;

import java.time.Instant;

/**
 * Every billable line item of an authorised statement was paid.
 *
 * @param statement the whole aggregate after the event, never null
 * @param version of the aggregate; grows with every change of it
 * @param occurredAt never null; the wire keeps microseconds
 */
public record StatementPaid(StatementSnapshot statement, long version, Instant occurredAt) implements StatementsEvent {

    @Override
    public String key() {
        return statement.key();
    }
}
