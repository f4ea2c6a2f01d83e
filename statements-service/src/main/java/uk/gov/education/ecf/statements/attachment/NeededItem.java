package uk.gov.education.ecf.statements.attachment;

import java.util.Optional;
import uk.gov.education.ecf.contracts.declarations.DeclarationEvent;
import uk.gov.education.ecf.contracts.declarations.DeclarationSnapshot;
import uk.gov.education.ecf.contracts.id.DeclarationId;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.platform.values.Word;
import uk.gov.education.ecf.statements.model.DeclarationState;
import uk.gov.education.ecf.statements.model.DeclaredWork;
import uk.gov.education.ecf.statements.model.LineItem;
import uk.gov.education.ecf.statements.model.LineItemKind;
import uk.gov.education.ecf.statements.upstream.KnownDeclarations;

/**
 * A line item that a declaration needs to have.
 *
 * @param expected           the statement that the declaration names for it
 * @param declarationVersion the version of the declaration that needs it
 */
record NeededItem(LineItemKind kind, DeclaredWork work, Optional<StatementId> expected, long declarationVersion) {

    /** Empty where the declaration as it stands after the event needs none. */
    static Optional<NeededItem> of(DeclarationEvent event) {
        DeclarationSnapshot declaration = event.declaration();
        return Word.required(DeclarationState.class, declaration.state())
                .needs()
                .map(kind -> new NeededItem(
                        kind, KnownDeclarations.work(declaration), expected(kind, declaration), event.version()));
    }

    DeclarationId declarationId() {
        return work.declarationId();
    }

    Placement.Wanted wanted() {
        return new Placement.Wanted(work.providerCohort(), expected);
    }

    Key key() {
        return new Key(work.declarationId(), kind);
    }

    static Key keyOf(LineItem item) {
        return new Key(item.work().declarationId(), item.kind());
    }

    private static Optional<StatementId> expected(LineItemKind kind, DeclarationSnapshot declaration) {
        return Optional.ofNullable(
                switch (kind) {
                    case BILLABLE -> declaration.statementId();
                    case REFUNDABLE -> declaration.clawbackStatementId();
                });
    }

    /** By what a line item is known: a declaration has one of each kind at most (rule M15). */
    record Key(DeclarationId declarationId, LineItemKind kind) {}
}
