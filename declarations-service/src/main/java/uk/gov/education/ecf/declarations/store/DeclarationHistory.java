package uk.gov.education.ecf.declarations.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import uk.gov.education.ecf.declarations.model.DeclarationEvent;
import uk.gov.education.ecf.platform.transactions.Sql;

/** What happened to each declaration, when and why. */
@ApplicationScoped
public class DeclarationHistory {

    /** @param eventId under which it was announced */
    public Uni<Void> add(DeclarationEvent event, UUID eventId) {
        return Sql.update(
                        "insert into declaration_states (declaration_id, version, state, cause, event_id, at) values (?1, ?2, ?3, ?4, ?5, ?6)",
                        event.declaration().id().value(),
                        event.declaration().version(),
                        event.declaration().state().wireName(),
                        event.declaration()
                                .ineligibilityReason()
                                .map(reason -> reason.wireName())
                                .orElse(event.kind().cause()),
                        eventId,
                        event.at())
                .replaceWithVoid();
    }
}
