package uk.gov.education.ecf.declarations.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import uk.gov.education.ecf.declarations.model.Declaration;
import uk.gov.education.ecf.declarations.model.DeclarationEvent;
import uk.gov.education.ecf.platform.transactions.Sql;

/** What happened to each declaration, when and why. */
@ApplicationScoped
public class DeclarationHistory {

    /** @param eventId under which it was announced */
    public Uni<Void> add(DeclarationEvent event, UUID eventId, Instant at) {
        Declaration after = event.declaration();
        return Sql.update(
                        "insert into declaration_states (declaration_id, version, state, cause, event_id, at) values (?1, ?2, ?3, ?4, ?5, ?6)",
                        after.id().value(),
                        after.version(),
                        after.state().wireName(),
                        event.cause(),
                        eventId,
                        at)
                .replaceWithVoid();
    }
}
