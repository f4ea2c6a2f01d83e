package uk.gov.education.ecf.contracts.declarations;

import java.time.Instant;

/**
 * A declaration will not be paid for; the snapshot says why.
 *
 * @param declaration the whole aggregate after the event, never null
 * @param version of the aggregate; grows with every change of it
 * @param occurredAt never null; the wire keeps microseconds
 */
public record DeclarationBecameIneligible(DeclarationSnapshot declaration, long version, Instant occurredAt)
        implements DeclarationsEvent {

    @Override
    public String key() {
        return declaration.key();
    }
}
