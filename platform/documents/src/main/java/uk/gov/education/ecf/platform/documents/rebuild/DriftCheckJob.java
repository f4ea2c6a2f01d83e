package uk.gov.education.ecf.platform.documents.rebuild;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.transactions.Transactions;
import uk.gov.education.ecf.platform.transactions.TransientFaults;

/** Compares all documents every night, on one replica, after the jobs that a new day brings. Repairs nothing. */
@ApplicationScoped
class DriftCheckJob {

    private static final Logger LOG = Logger.getLogger(DriftCheckJob.class);

    private final Transactions transactions;
    private final DocumentSources sources;
    private final DocumentPasses passes;
    private final DocumentRebuild rebuild;

    DriftCheckJob(Transactions transactions, DocumentSources sources, DocumentPasses passes, DocumentRebuild rebuild) {
        this.transactions = transactions;
        this.sources = sources;
        this.passes = passes;
        this.rebuild = rebuild;
    }

    @Scheduled(
            identity = "documents-drift-check",
            cron = "{ecf.documents.drift-check.cron}",
            timeZone = "{ecf.documents.drift-check.zone}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> run() {
        return OneByOne.each(sources.all(), this::compare);
    }

    /** Replicas begin at the same minute, by clocks that are not the same: what was compared just now is not compared again. */
    private Uni<Void> compare(DocumentSource source) {
        Uni<Void> once = transactions
                .inTransaction(() -> passes.isRecent(source.resource(), Purpose.COMPARE))
                .flatMap(recent ->
                        recent ? OneByOne.nothing() : rebuild.compare(source).replaceWithVoid());
        return TransientFaults.retry(once, TransientFaults::causedBy, "the drift check of " + source.resource())
                .onFailure()
                .recoverWithItem(failure -> tell(source, failure));
    }

    private static Void tell(DocumentSource source, Throwable failure) {
        LOG.errorf(failure, "the drift check of %s failed", source.resource());
        return null;
    }
}
