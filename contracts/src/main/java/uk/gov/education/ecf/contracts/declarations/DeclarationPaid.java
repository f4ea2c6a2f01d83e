package uk.gov.education.ecf.contracts.declarations;

import java.time.Instant;

/**
 * The declaration was paid.
 *
 * @param declaration the whole aggregate after the event, never null
 * @param version of the aggregate; grows with every change of it
 * @param occurredAt never null; the wire keeps microseconds
 */
public record DeclarationPaid(DeclarationSnapshot declaration, long version, Instant occurredAt)
        implements DeclarationsEvent {

    @Override
    public String key() {
        return declaration.key();
    }
}
