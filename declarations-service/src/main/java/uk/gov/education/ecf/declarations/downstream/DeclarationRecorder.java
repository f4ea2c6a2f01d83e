package uk.gov.education.ecf.declarations.downstream;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import uk.gov.education.ecf.declarations.model.DeclarationEvent;
import uk.gov.education.ecf.declarations.model.Participant;
import uk.gov.education.ecf.declarations.store.DeclarationHistory;
import uk.gov.education.ecf.declarations.store.Declarations;
import uk.gov.education.ecf.declarations.upstream.KnownDocuments;
import uk.gov.education.ecf.platform.outbox.Outbox;
import uk.gov.education.ecf.platform.transactions.OneByOne;

/** Makes events of a declaration stick: the row, the announcement, the history and what providers read. */
@ApplicationScoped
public class DeclarationRecorder {

    private final Declarations declarations;
    private final Outbox outbox;
    private final DeclarationHistory history;
    private final KnownDocuments documents;

    DeclarationRecorder(
            Declarations declarations, Outbox outbox, DeclarationHistory history, KnownDocuments documents) {
        this.declarations = declarations;
        this.outbox = outbox;
        this.history = history;
        this.documents = documents;
    }

    /** All events of a declaration that did not exist before, in their order. */
    public Uni<Void> create(List<DeclarationEvent> events, Participant participant) {
        DeclarationEvent last = events.get(events.size() - 1);
        return declarations
                .add(last.declaration())
                .chain(() -> OneByOne.each(events, this::announce))
                .chain(() -> documents.write(last.declaration(), participant));
    }

    /** One more event of a declaration that the transaction has locked. */
    public Uni<Void> update(DeclarationEvent event, Participant participant) {
        return declarations
                .update(event.declaration())
                .chain(() -> announce(event))
                .chain(() -> documents.write(event.declaration(), participant));
    }

    private Uni<Void> announce(DeclarationEvent event) {
        return outbox.append(Announcement.of(event)).flatMap(eventId -> history.add(event, eventId));
    }
}
