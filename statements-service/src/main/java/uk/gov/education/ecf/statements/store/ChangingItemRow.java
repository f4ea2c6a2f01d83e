package uk.gov.education.ecf.statements.store;

import java.util.UUID;
import uk.gov.education.ecf.statements.model.LineItem;

/** What changes of a {@link LineItemRow} in the life of an item; the work itself is fixed. */
record ChangingItemRow(
        UUID id, UUID participantId, UUID statementId, String state, Long declarationVersion, Long namedByVersion) {

    static ChangingItemRow of(LineItem item) {
        return new ChangingItemRow(
                item.id().value(),
                item.work().participantId().value(),
                item.statementId() == null ? null : item.statementId().value(),
                item.state().wireName(),
                item.basis(),
                item.namedBy());
    }
}
