package uk.gov.education.ecf.statements.payment;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;
import uk.gov.education.ecf.contracts.declarations.DeclarationSnapshot;
import uk.gov.education.ecf.contracts.id.DeclarationId;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.statements.model.LineItemKind;
import uk.gov.education.ecf.statements.model.ProviderCohort;
import uk.gov.education.ecf.statements.model.Statement;
import uk.gov.education.ecf.statements.store.LineItems;
import uk.gov.education.ecf.statements.store.Statements;

/** Keeps a line item, which must not have been loaded yet, from changing until the transaction ends. */
@Singleton
record ItemHolder(Statements statements, LineItems items) {

    /** The statement that it is on; empty when it waits for one, or there is no such item. */
    Uni<Optional<Statement>> holdStatementOf(LineItemKind kind, DeclarationSnapshot declaration) {
        return hold(kind, declaration.declarationId())
                .flatMap(held -> held.isPresent() ? OneByOne.given(held) : holdWaiting(kind, declaration));
    }

    /** One that waited may have come onto a statement before that could be prevented. */
    private Uni<Optional<Statement>> holdWaiting(LineItemKind kind, DeclarationSnapshot declaration) {
        return items.holdWaiting(new ProviderCohort(declaration.leadProviderId(), declaration.cohort()))
                .chain(() -> hold(kind, declaration.declarationId()));
    }

    private Uni<Optional<Statement>> hold(LineItemKind kind, DeclarationId declaration) {
        return items.findStatementOf(declaration, kind).flatMap(on -> OneByOne.askIfThere(on, statements::hold));
    }
}
