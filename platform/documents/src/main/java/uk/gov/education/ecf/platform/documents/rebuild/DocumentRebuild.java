package uk.gov.education.ecf.platform.documents.rebuild;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import uk.gov.education.ecf.platform.documents.rebuild.DocumentPasses.Claim;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.transactions.Transactions;

/** Makes the documents of a source again, or compares them, while the service runs. */
@ApplicationScoped
public class DocumentRebuild {

    private static final Logger LOG = Logger.getLogger(DocumentRebuild.class);

    private final Transactions transactions;
    private final DocumentPasses passes;
    private final int batchSize;

    DocumentRebuild(
            Transactions transactions,
            DocumentPasses passes,
            @ConfigProperty(name = "ecf.documents.rebuild.batch-size") int batchSize) {
        this.transactions = transactions;
        this.passes = passes;
        this.batchSize = batchSize;
    }

    /**
     * Makes every document as its aggregate says it should be, in batches of one transaction each, and goes on where an
     * interrupted rebuild ended. {@code updated_at} moves for what reads otherwise than before, and for nothing else. The pass is
     * not finished in the answer when another replica, or another caller, is at it.
     */
    public Uni<DocumentPass> rebuild(DocumentSource source) {
        return rebuild(source, Long.MAX_VALUE);
    }

    /** The same, where migrations count only up to that one. */
    Uni<DocumentPass> rebuild(DocumentSource source, long dueUpTo) {
        return run(source, Purpose.REBUILD, dueUpTo);
    }

    /** Tells which documents are not as they should be, from the first to the last; changes none. */
    public Uni<DocumentPass> compare(DocumentSource source) {
        return run(source, Purpose.COMPARE, 0);
    }

    /** How all passes stand. */
    public Uni<List<DocumentPass>> passes() {
        return transactions.inTransaction(passes::all);
    }

    private Uni<DocumentPass> run(DocumentSource source, Purpose purpose, long dueUpTo) {
        return transactions
                .inTransaction(() -> passes.claim(source, purpose, dueUpTo))
                .flatMap(claim -> OneByOne.ifThere(claim, own -> walk(source, own)))
                .chain(() -> transactions.inTransaction(() -> passes.find(source.resource(), purpose)));
    }

    private Uni<Void> walk(DocumentSource source, Claim claim) {
        DocumentBatches batches = new DocumentBatches(source, claim.purpose());
        return new PassWalk(transactions, passes, batches, claim, batchSize)
                .toTheEnd()
                .chain(() -> transactions.inTransaction(() -> passes.find(claim.resource(), claim.purpose())))
                .invoke(DocumentRebuild::tell)
                .replaceWithVoid();
    }

    private static void tell(DocumentPass pass) {
        Logger.Level level = pass.failed() > 0 || pass.purpose().equals(Purpose.COMPARE.inTable()) && pass.drift() > 0
                ? Logger.Level.ERROR
                : Logger.Level.INFO;
        LOG.logf(
                level,
                "documents of %s, %s: %d aggregates, %d to write, %d to remove, %d failed",
                pass.resource(),
                pass.purpose(),
                pass.aggregates(),
                pass.written(),
                pass.removed(),
                pass.failed());
    }
}
