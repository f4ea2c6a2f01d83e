package uk.gov.education.ecf.declarations.writing;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import uk.gov.education.ecf.declarations.documents.DeclarationDocuments;
import uk.gov.education.ecf.declarations.downstream.Announcements;
import uk.gov.education.ecf.declarations.model.Declaration;
import uk.gov.education.ecf.declarations.model.DeclarationEvent;
import uk.gov.education.ecf.declarations.model.DeclarationEvent.Submitted;
import uk.gov.education.ecf.declarations.model.Participant;
import uk.gov.education.ecf.declarations.store.DeclarationHistory;
import uk.gov.education.ecf.declarations.store.Declarations;
import uk.gov.education.ecf.platform.documents.ShownDocument;
import uk.gov.education.ecf.platform.outbox.Announcement;
import uk.gov.education.ecf.platform.outbox.Outbox;
import uk.gov.education.ecf.platform.transactions.InOneGo;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.values.Change;

/** Makes a change of a declaration stick: the row, the announcements, the history and what providers read. */
@Singleton
public record DeclarationWriter(
        Declarations declarations, Outbox outbox, DeclarationHistory history, DeclarationDocuments documents) {

    /** The transaction holds the participant, and the declaration unless it is new. Each event is told with its own state. */
    public Uni<Void> write(Change<Declaration, DeclarationEvent> change, Participant participant, Instant at) {
        if (change.isNone()) {
            return OneByOne.nothing();
        }
        Declaration declaration = change.aggregate();
        Supplier<Uni<Void>> told = told(change.events(), at);
        Supplier<Uni<Void>> shown = () -> documents.write(declaration, participant);
        return change.events().get(0) instanceof Submitted
                ? InOneGo.each(List.of(() -> declarations.add(declaration), told, shown))
                : declarations.save(declaration).chain(() -> InOneGo.each(List.of(told, shown)));
    }

    /** The document of a declaration as the provider that declared it reads it once the transaction is committed. */
    public Uni<ShownDocument> document(Declaration declaration) {
        return documents.show(declaration);
    }

    /** The transaction holds the participant and the declarations. */
    public Uni<Void> writeAll(
            List<Change<Declaration, DeclarationEvent>> changes, Participant participant, Instant at) {
        return OneByOne.each(changes, change -> write(change, participant, at));
    }

    /** As {@link #write} for many declarations at once, each of them named once; none of them is new. */
    public Uni<Void> rewriteAll(List<Rewritten> rewritten, Instant at) {
        List<Rewritten> changed =
                rewritten.stream().filter(one -> !one.change().isNone()).toList();
        List<DeclarationEvent> events =
                changed.stream().flatMap(one -> one.change().events().stream()).toList();
        return changed.isEmpty()
                ? OneByOne.nothing()
                : declarations
                        .saveAll(changed.stream()
                                .map(one -> one.change().aggregate())
                                .toList())
                        .chain(() -> InOneGo.each(List.of(told(events, at), () -> shown(changed))));
    }

    /** The document of a declaration that is not made, as it would read. Writes nothing. */
    public Uni<String> imagine(Declaration declaration, Participant participant) {
        return documents.imagine(declaration, participant);
    }

    /** The events and the history, which tells under which ids they were announced. */
    private Supplier<Uni<Void>> told(List<DeclarationEvent> events, Instant at) {
        Announcement announcement = outbox.announcement(
                events.stream().map(event -> Announcements.of(event, at)).toList());
        return () ->
                InOneGo.each(List.of(announcement::append, () -> history.addAll(events, announcement.eventIds(), at)));
    }

    private Uni<Void> shown(List<Rewritten> changed) {
        return documents.writeAll(
                changed.stream().collect(Collectors.toMap(one -> one.change().aggregate(), Rewritten::participant)));
    }
}
