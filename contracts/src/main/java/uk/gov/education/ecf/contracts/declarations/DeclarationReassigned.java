package uk.gov.education.ecf.contracts.declarations;

import java.time.Instant;
import uk.gov.education.ecf.contracts.id.StatementId;

/**
 * The declaration is paid on another statement than it said before.
 *
 * @param fromStatementId the statement it named before; null when none
 * @param declaration the whole aggregate after the event, never null
 * @param version of the aggregate; grows with every change of it
 * @param occurredAt never null; the wire keeps microseconds
 */
public record DeclarationReassigned(
        StatementId fromStatementId, DeclarationSnapshot declaration, long version, Instant occurredAt)
        implements DeclarationsEvent {

    @Override
    public String key() {
        return declaration.key();
    }
}
