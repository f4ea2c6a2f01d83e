package uk.gov.education.ecf.statements.downstream;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import uk.gov.education.ecf.contracts.statements.StatementChanged;
import uk.gov.education.ecf.contracts.statements.StatementScheduled;
import uk.gov.education.ecf.platform.outbox.Outbox;
import uk.gov.education.ecf.statements.config.Now;
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

    public Uni<Statement> schedule(Statement statement) {
        Instant at = now.instant();
        return statements.add(statement, at).flatMap(row -> tell(row, StatementScheduled::new, at));
    }

    public Uni<Statement> change(StatementRow row, Statement changed) {
        boolean appearsInLists = changed.terms().outputFee() && !row.statement().terms().outputFee();
        Uni<Void> anew = appearsInLists ? documents.forget(row) : Uni.createFrom().voidItem();
        return anew.chain(() -> move(row, changed, StatementChanged::new));
    }

    /** Saves the statement as the model says it is now, and announces that. */
    public Uni<Statement> move(StatementRow row, Statement moved, StatementAnnouncement announcement) {
        Instant at = now.instant();
        return statements.save(row, moved).flatMap(saved -> tell(saved, announcement, at));
    }

    private Uni<Statement> tell(StatementRow row, StatementAnnouncement announcement, Instant at) {
        Statement statement = row.statement();
        return documents.put(row, at)
                .chain(() -> outbox.append(announcement.of(Snapshots.of(statement), row.version(), at)))
                .replaceWith(statement);
    }
}
