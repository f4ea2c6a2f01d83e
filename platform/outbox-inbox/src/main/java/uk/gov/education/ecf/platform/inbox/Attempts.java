package uk.gov.education.ecf.platform.inbox;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import uk.gov.education.ecf.platform.tracing.Trace;
import uk.gov.education.ecf.platform.tracing.TraceParent;
import uk.gov.education.ecf.platform.tracing.Traces;
import uk.gov.education.ecf.platform.transactions.SafeContext;
import uk.gov.education.ecf.platform.transactions.Transactions;

/** Attempts to deal with records: each is a transaction, in a context of its own and in the trace of whoever sent them. */
@ApplicationScoped
class Attempts {

    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final Vertx vertx;
    private final Transactions transactions;
    private final Traces traces;
    private final Tally tally;

    Attempts(Vertx vertx, Transactions transactions, Traces traces, Tally tally) {
        this.vertx = vertx;
        this.transactions = transactions;
        this.traces = traces;
        this.tally = tally;
    }

    /**
     * An attempt of which nothing is heard any more counts as a lost connection. It cannot be applied beside the next one: both
     * need the same row of the inbox, or of the dead letters.
     */
    Uni<Void> attempt(String consumer, IncomingRecord incoming, Supplier<Uni<Void>> work) {
        return attempt(consumer, List.of(incoming), work);
    }

    /** The same for records of one topic that are dealt with together. */
    Uni<Void> attempt(String consumer, List<IncomingRecord> incoming, Supplier<Uni<Void>> work) {
        return traces.consuming(
                        consumer + " " + incoming.get(0).record().topic(),
                        incoming.stream()
                                .map(record -> record.headers().get(TraceParent.HEADER))
                                .toList(),
                        trace -> attempt(consumer, incoming, trace, work))
                .invoke(() -> tally.dealtWith(consumer, incoming))
                .onFailure()
                .invoke(() -> tally.failed(consumer));
    }

    private Uni<Void> attempt(String consumer, List<IncomingRecord> incoming, Trace trace, Supplier<Uni<Void>> work) {
        return Uni.createFrom()
                .deferred(() -> {
                    RecordInLogs.of(consumer, incoming).standInLogs();
                    return transactions.inTransaction(work);
                })
                .runSubscriptionOn(SafeContext.fresh(vertx, trace))
                .ifNoItem()
                .after(LONGEST)
                .failWith(() -> new TimeoutException("nothing heard for " + LONGEST));
    }
}
