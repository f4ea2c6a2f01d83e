package uk.gov.education.ecf.statements.model;

import java.util.Optional;
import uk.gov.education.ecf.contracts.id.StatementId;

/**
 * Where a line item goes.
 *
 * @param taken    the statement that takes it; empty holds it until one can
 * @param expected the one that the declaration names; empty for none
 */
public record Place(Optional<StatementId> taken, Optional<StatementId> expected) {

    boolean isExpected() {
        return taken.equals(expected);
    }
}
