package uk.gov.education.ecf.statements.upstream;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import uk.gov.education.ecf.contracts.declarations.DeclarationEvent;
import uk.gov.education.ecf.platform.inbox.KnownTable;
import uk.gov.education.ecf.platform.inbox.Memory;

/**
 * How far declarations have come, as declarations-service last told. It is what tells news of a declaration from what is older,
 * and lets one at a time bring its line items into step.
 */
@ApplicationScoped
public class KnownDeclarations implements Memory<DeclarationEvent> {

    private static final KnownTable TABLE = KnownTable.named("known_declarations", "declaration_id");

    @Override
    public Class<DeclarationEvent> cause() {
        return DeclarationEvent.class;
    }

    @Override
    public Uni<Boolean> remember(DeclarationEvent event) {
        return TABLE.row(event.declaration().declarationId())
                .with("state", event.declaration().state())
                .remember(event.version());
    }
}
