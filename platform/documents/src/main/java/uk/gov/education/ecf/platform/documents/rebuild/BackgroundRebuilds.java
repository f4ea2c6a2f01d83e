package uk.gov.education.ecf.platform.documents.rebuild;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import uk.gov.education.ecf.platform.documents.rebuild.DocumentPasses.RebuildState;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.transactions.Transactions;
import uk.gov.education.ecf.platform.transactions.TransientFaults;

/**
 * Does what is due: at once after the start, and later when another replica left something behind. A replica that was there before
 * a migration never does what that migration asks for, lest it does so in the way of an older version.
 */
@ApplicationScoped
class BackgroundRebuilds {

    private static final Logger LOG = Logger.getLogger(BackgroundRebuilds.class);

    private final Transactions transactions;
    private final DocumentSources sources;
    private final DocumentPasses passes;
    private final DocumentRebuild rebuild;
    private final DriftGauge drift;
    private final Set<String> complete = ConcurrentHashMap.newKeySet();
    private volatile Uni<Long> dueUpTo;

    BackgroundRebuilds(
            Transactions transactions,
            DocumentSources sources,
            DocumentPasses passes,
            DocumentRebuild rebuild,
            DriftGauge drift) {
        this.transactions = transactions;
        this.sources = sources;
        this.passes = passes;
        this.rebuild = rebuild;
        this.drift = drift;
        this.dueUpTo = transactions.inTransaction(passes::latestDue);
    }

    /** Whether no rebuild was due after {@link DocumentSource#isDueAfter} at some time since the start. */
    boolean isComplete(DocumentSource source) {
        return complete.contains(source.resource());
    }

    @Scheduled(
            identity = "document-rebuilds",
            every = "{ecf.documents.rebuild.look-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> look() {
        return TransientFaults.retry(once(), TransientFaults::causedBy, "the look for rebuilds that are due");
    }

    private Uni<Void> once() {
        return Uni.createFrom()
                .deferred(() -> dueUpTo)
                .invoke(latest -> dueUpTo = OneByOne.given(latest))
                .flatMap(this::doWhatIsDue)
                .chain(() -> rebuild.passes().invoke(drift::show))
                .replaceWithVoid();
    }

    private Uni<Void> doWhatIsDue(long upTo) {
        List<DocumentSource> all = sources.all();
        return OneByOne.each(all, source -> state(source, upTo).flatMap(state -> go(source, state, upTo)));
    }

    private Uni<RebuildState> state(DocumentSource source, long upTo) {
        return transactions.inTransaction(() -> passes.state(source, upTo)).invoke(state -> note(source, state));
    }

    private void note(DocumentSource source, RebuildState state) {
        if (!source.isDueAfter(state.finishedBasis())) {
            complete.add(source.resource());
        }
    }

    private Uni<Void> go(DocumentSource source, RebuildState state, long upTo) {
        if (isComplete(source) && !state.due() && !state.interrupted()) {
            return OneByOne.nothing();
        }
        return rebuild.rebuild(source, upTo)
                .chain(() -> state(source, upTo))
                .replaceWithVoid()
                .onFailure(failure -> !TransientFaults.causedBy(failure))
                .recoverWithItem(failure -> tell(source, failure));
    }

    private static Void tell(DocumentSource source, Throwable failure) {
        LOG.errorf(failure, "the rebuild of the documents of %s failed and is tried again", source.resource());
        return null;
    }
}
