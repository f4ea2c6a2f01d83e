package uk.gov.education.ecf.statements.upstream;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import uk.gov.education.ecf.contracts.declarations.DeclarationEvent;
import uk.gov.education.ecf.contracts.declarations.DeclarationSnapshot;
import uk.gov.education.ecf.platform.inbox.KnownTable;
import uk.gov.education.ecf.platform.inbox.Memory;
import uk.gov.education.ecf.statements.model.DeclaredWork;
import uk.gov.education.ecf.statements.model.ProviderCohort;
import uk.gov.education.ecf.statements.model.Uplifts;

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
        return row(event).remember(event.version());
    }

    @Override
    public Uni<List<DeclarationEvent>> rememberAll(List<DeclarationEvent> events) {
        return TABLE.rememberAll(events, KnownDeclarations::row);
    }

    /** What is told of a declaration, as far as line items tell it. */
    public static DeclaredWork work(DeclarationSnapshot declaration) {
        return new DeclaredWork(
                declaration.declarationId(),
                declaration.participantId(),
                new ProviderCohort(declaration.leadProviderId(), declaration.cohort()),
                declaration.declarationType(),
                declaration.participantType(),
                new Uplifts(declaration.pupilPremiumUplift(), declaration.sparsityUplift()));
    }

    private static KnownTable.Row row(DeclarationEvent event) {
        return TABLE.row(event.declaration().declarationId())
                .with("state", event.declaration().state());
    }
}
