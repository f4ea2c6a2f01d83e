package uk.gov.education.ecf.declarations.writing;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.gov.education.ecf.declarations.documents.DeclarationDocuments;
import uk.gov.education.ecf.declarations.downstream.Announcements;
import uk.gov.education.ecf.declarations.model.Declaration;
import uk.gov.education.ecf.declarations.model.DeclarationEvent;
import uk.gov.education.ecf.declarations.model.Participant;
import uk.gov.education.ecf.declarations.store.DeclarationHistory;
import uk.gov.education.ecf.declarations.store.Declarations;
import uk.gov.education.ecf.platform.documents.ShownDocument;
import uk.gov.education.ecf.platform.outbox.Announcement;
import uk.gov.education.ecf.platform.outbox.Outbox;
import uk.gov.education.ecf.platform.transactions.InOneGo;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.transactions.SqlStatement;
import uk.gov.education.ecf.platform.values.Change;

/** Makes a change of a declaration stick: the row, the announcements, the history and what providers read. */
@Singleton
public record DeclarationWriter(
        Declarations declarations, Outbox outbox, DeclarationHistory history, DeclarationDocuments documents) {

    /**
     * Makes a new one stick; the transaction holds the participant. Each event is told with its own state.
     *
     * @param beside what is to be added with it
     */
    public Uni<Void> add(
            Change<Declaration, DeclarationEvent> change, Participant participant, SqlStatement beside, Instant at) {
        return SqlStatement.sendTogether(Stream.concat(
                                Stream.of(declarations.adding(change.aggregate()), beside), told(change.events(), at))
                        .toList())
                .chain(() -> documents.write(change.aggregate(), participant));
    }

    /** The transaction holds the participant and the declaration. Each event is told with its own state. */
    public Uni<Void> write(Change<Declaration, DeclarationEvent> change, Participant participant, Instant at) {
        if (change.isNone()) {
            return OneByOne.nothing();
        }
        Declaration declaration = change.aggregate();
        return declarations
                .save(declaration)
                .chain(() -> InOneGo.each(
                        List.of(() -> tell(change.events(), at), () -> documents.write(declaration, participant))));
    }

    /**
     * Makes stick again what was announced before: the row, unless it is newer, the history and what providers read. The transaction
     * holds the participant, if it is known.
     */
    public Uni<Void> revive(DeclarationEvent event, UUID eventId, Optional<Participant> participant, Instant at) {
        Declaration declaration = event.declaration();
        return declarations.revive(declaration).flatMap(newest -> history.reviving(event, eventId, at)
                .send()
                .chain(() -> newest
                        ? OneByOne.ifThere(participant, known -> documents.write(declaration, known))
                        : OneByOne.nothing()));
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
                        .chain(() -> InOneGo.each(List.of(() -> tell(events, at), () -> shown(changed))));
    }

    /** The document of a declaration that is not made, as it would read. Writes nothing. */
    public Uni<String> imagine(Declaration declaration, Participant participant) {
        return documents.imagine(declaration, participant);
    }

    private Uni<Void> tell(List<DeclarationEvent> events, Instant at) {
        return SqlStatement.sendTogether(told(events, at).toList());
    }

    /** The events and the history, which tells under which ids they were announced. */
    private Stream<SqlStatement> told(List<DeclarationEvent> events, Instant at) {
        Announcement announcement = outbox.announcement(
                events.stream().map(event -> Announcements.of(event, at)).toList());
        return Stream.of(announcement.appending(), history.adding(events, announcement.eventIds(), at));
    }

    private Uni<Void> shown(List<Rewritten> changed) {
        return documents.writeAll(
                changed.stream().collect(Collectors.toMap(one -> one.change().aggregate(), Rewritten::participant)));
    }
}
