package uk.gov.education.ecf.statements.downstream;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import uk.gov.education.ecf.calendar.beans.Now;
import uk.gov.education.ecf.contracts.statements.StatementEvent;
import uk.gov.education.ecf.contracts.statements.StatementEvent.StatementChanged;
import uk.gov.education.ecf.contracts.statements.StatementEvent.StatementScheduled;
import uk.gov.education.ecf.platform.outbox.Outbox;
import uk.gov.education.ecf.statements.model.Statement;
import uk.gov.education.ecf.statements.search.StatementDocuments;
import uk.gov.education.ecf.statements.store.StatementRow;
import uk.gov.education.ecf.statements.store.Statements;

/** Writes a statement, what its provider sees of it and what is announced of it, which are never written apart. */
@ApplicationScoped
public class StatementChanges {

    private final Statements statements;
    private final StatementDocuments documents;
    private final Outbox outbox;
    private final Now now;

    StatementChanges(Statements statements, StatementDocuments documents, Outbox outbox, Now now) {
        this.statements = statements;
        this.documents = documents;
        this.outbox = outbox;
        this.now = now;
    }

    public Uni<Void> schedule(List<Statement> scheduled) {
        Instant at = now.instant();
        return statements
                .addAll(scheduled, at)
                .call(rows -> Multi.createFrom()
                        .iterable(rows)
                        .onItem()
                        .transformToUniAndConcatenate(documents::put)
                        .onItem()
                        .ignoreAsUni())
                .flatMap(rows -> outbox.appendAll(rows.stream()
                        .map(row -> event(row, StatementScheduled::new, at))
                        .toList()));
    }

    public Uni<Statement> change(StatementRow row, Statement changed) {
        boolean appearsInLists =
                changed.terms().outputFee() && !row.statement().terms().outputFee();
        Uni<Void> anew =
                appearsInLists ? documents.forget(row) : Uni.createFrom().voidItem();
        return anew.chain(() -> move(row, changed, StatementChanged::new));
    }

    /** Saves the statement as the model says it is now, and announces that. */
    public Uni<Statement> move(StatementRow row, Statement moved, StatementAnnouncement announcement) {
        Instant at = now.instant();
        return statements.save(row, moved).flatMap(saved -> tell(saved, announcement, at));
    }

    private Uni<Statement> tell(StatementRow row, StatementAnnouncement announcement, Instant at) {
        return documents
                .put(row)
                .chain(() -> outbox.append(event(row, announcement, at)))
                .replaceWith(row::statement);
    }

    private static StatementEvent event(StatementRow row, StatementAnnouncement announcement, Instant at) {
        return announcement.of(Snapshots.of(row.statement()), row.version(), at);
    }
}
