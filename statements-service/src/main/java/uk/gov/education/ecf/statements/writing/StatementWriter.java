package uk.gov.education.ecf.statements.writing;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.gov.education.ecf.contracts.Event;
import uk.gov.education.ecf.platform.outbox.Outbox;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.values.Change;
import uk.gov.education.ecf.statements.documents.StatementDocuments;
import uk.gov.education.ecf.statements.downstream.Announcements;
import uk.gov.education.ecf.statements.model.Statement;
import uk.gov.education.ecf.statements.model.StatementEvent;
import uk.gov.education.ecf.statements.store.Statements;
import uk.gov.education.ecf.statements.store.StoredStatement;

/** Writes a statement, what its provider sees of it and what is announced of it. */
@Singleton
public record StatementWriter(Statements statements, StatementDocuments documents, Outbox outbox) {

    /** Writes new statements, all at once. */
    public Uni<Void> addAll(List<Change<Statement, StatementEvent>> scheduled, Instant at) {
        return statements
                .addAll(scheduled.stream().map(Change::aggregate).toList(), at)
                .flatMap(stored -> tell(stored, scheduled, at));
    }

    /** Writes what became of a statement that the transaction holds; nothing if nothing did. */
    public Uni<Statement> write(Change<Statement, StatementEvent> change, Instant at) {
        Uni<Void> written = change.isNone()
                ? OneByOne.nothing()
                : statements.save(change.aggregate()).flatMap(stored -> tell(List.of(stored), List.of(change), at));
        return written.replaceWith(change.aggregate());
    }

    /** Makes stick again what was announced before, unless the statement is newer. */
    public Uni<Void> revive(StoredStatement announced) {
        return statements
                .revive(announced)
                .flatMap(stored -> OneByOne.ifThere(stored, revived -> documents.putAll(List.of(revived))));
    }

    private Uni<Void> tell(List<StoredStatement> stored, List<Change<Statement, StatementEvent>> changes, Instant at) {
        return documents
                .putAll(stored)
                .chain(() -> outbox.appendAll(IntStream.range(0, stored.size())
                        .boxed()
                        .flatMap(i -> announcements(stored.get(i), changes.get(i), at))
                        .toList()));
    }

    private static Stream<Event> announcements(
            StoredStatement stored, Change<Statement, StatementEvent> change, Instant at) {
        return change.events().stream().map(event -> Announcements.of(event, stored.statement(), stored.version(), at));
    }
}
