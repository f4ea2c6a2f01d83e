package uk.gov.education.ecf.platform.outbox;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.PgConnection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.apache.kafka.common.errors.TimeoutException;
import org.jboss.logging.Logger;

/**
 * Carries outbox rows to the broker: reads what is unpublished by position, sends, waits for every answer, marks what was
 * acknowledged and sets aside what will never be.
 * Runs on one event loop, rung by whoever has committed rows, in this process or by NOTIFY from another replica, with a slow poll behind
 * it: a process may die between its commit and the bell. Reading and marking use the connection that holds the
 * lock, so a relay that lost it cannot mark.
 */
final class Relay implements Leadership.Holder {

    static final int BATCH = 500;

    private static final Logger LOG = Logger.getLogger(Relay.class);
    static final long POLL_MS = 1_000;

    private static final long FIRST_PAUSE_MS = 500;
    private static final long LONGEST_PAUSE_MS = 5_000;

    private final Vertx vertx;
    private final Context context;
    private final Leadership leadership;
    private final Supplier<Publisher> publishers;
    private final long pollMs;

    private PgConnection connection;
    private Publisher publisher;
    private boolean busy;
    private boolean again;
    private long poll;
    private long pause = FIRST_PAUSE_MS;
    /** How many more rounds have one event only, because one of a batch is bad and the broker cannot say which. */
    private int alone;
    /** Topics that are left out for a while, lest what waits for an operator fills every batch. */
    private final Set<String> resting = new HashSet<>();

    private final AtomicBoolean rung = new AtomicBoolean();

    private Promise<Void> idle;
    private volatile RelayStatus status = new RelayStatus(false, 0, null);

    /** @param pollMs how long a row may wait for which nobody rang */
    Relay(Vertx vertx, PgConnectOptions database, Supplier<Publisher> publishers, long pollMs) {
        this.pollMs = pollMs;
        this.vertx = vertx;
        this.context = ((VertxInternal) vertx).createEventLoopContext();
        this.leadership = new Leadership(vertx, context, database, this);
        this.publishers = publishers;
    }

    RelayStatus status() {
        return status;
    }

    void start() {
        context.runOnContext(ignored -> {
            poll = vertx.setPeriodic(pollMs, timer -> drain());
            leadership.compete();
        });
    }

    /** Sends nothing before that is completed, and nothing at all where it fails. */
    void startAfter(CompletionStage<Void> allowed) {
        allowed.thenRun(this::start);
    }

    /** Rows were committed. From any thread; of many calls at once one does. */
    void ring() {
        if (rung.compareAndSet(false, true)) {
            context.runOnContext(ignored -> {
                rung.set(false);
                if (connection == null) {
                    leadership.ring();
                } else {
                    drain();
                }
            });
        }
    }

    /** Lets the current round end, then lets go of the lock. */
    Future<Void> stop() {
        Promise<Void> stopped = Promise.promise();
        context.runOnContext(ignored -> {
            vertx.cancelTimer(poll);
            idle = Promise.promise();
            idle.future().onComplete(x -> leadership.stop()).onComplete(stopped);
            finishIfIdle();
        });
        return stopped.future();
    }

    @Override
    public void gained(PgConnection held) {
        LOG.info("outbox relay: this replica publishes");
        connection = held;
        publisher = publishers.get();
        status = new RelayStatus(true, status.published(), null);
        drain();
    }

    @Override
    public void lost() {
        if (connection != null) {
            LOG.info("outbox relay: this replica no longer publishes");
            connection = null;
            publisher.abandon();
            status = new RelayStatus(false, status.published(), status.lastError());
        }
    }

    @Override
    public void notified() {
        drain();
    }

    @Override
    public void failed(Throwable cause) {
        LOG.warnf("outbox relay: %s", cause);
        status = new RelayStatus(status.leader(), status.published(), String.valueOf(cause.getMessage()));
    }

    private void drain() {
        if (connection == null || idle != null) {
            return;
        }
        if (busy) {
            again = true;
            return;
        }
        busy = true;
        again = false;
        PgConnection held = connection;
        round(new OutboxTable(held)).onComplete(round -> {
            if (round.failed()) {
                failed(round.cause());
                leadership.giveUp(held);
                ended();
            } else {
                ended(held, round.result());
            }
        });
    }

    private Future<Round> round(OutboxTable table) {
        return table.pending(alone > 0 ? 1 : BATCH, resting)
                .compose(events -> events.isEmpty()
                        ? Future.succeededFuture(new Round(0, Publication.NOTHING))
                        : publish(events).compose(publication -> settle(table, publication)
                                .map(new Round(events.size(), publication))));
    }

    private static Future<Void> settle(OutboxTable table, Publication publication) {
        return table.mark(publication.published())
                .compose(ignored -> table.setAside(publication.rejected()))
                .onSuccess(ignored -> report(publication.rejected()));
    }

    private static void report(List<Rejected> rejected) {
        if (!rejected.isEmpty()) {
            Rejected one = rejected.get(0);
            LOG.errorf(
                    "outbox relay: %d events are set aside, one of them %s: %s",
                    rejected.size(), one.cause(), one.reason());
        }
    }

    private Future<Publication> publish(List<PendingEvent> events) {
        Promise<Publication> answer = Promise.promise();
        publisher
                .publish(events)
                .whenComplete((publication, failure) -> context.runOnContext(ignored -> answer.handle(
                        failure == null ? Future.succeededFuture(publication) : Future.failedFuture(failure))));
        return answer.future();
    }

    private void ended(PgConnection held, Round round) {
        Throwable failure = round.publication().failure();
        status = new RelayStatus(
                status.leader(),
                status.published() + round.publication().published().size(),
                failure == null ? null : String.valueOf(failure.getMessage()));
        again |= round.size() > 0;
        alone = Math.max(0, alone - 1);
        if (failure == null) {
            pause = FIRST_PAUSE_MS;
            ended();
            return;
        }
        LOG.warnf("outbox relay: %d of %d events are not published yet: %s", round.waiting(), round.size(), failure);
        if (held == connection) {
            publisher.abandon();
            publisher = publishers.get();
        }
        goOnAfter(round);
    }

    /**
     * At once where that can help others; after a pause where the broker is away. What had no answer in time goes one by one then: where
     * a topic takes less than a batch, the client makes the same batch of what it has split, again and again, and nobody gets an answer.
     */
    private void goOnAfter(Round round) {
        Publication publication = round.publication();
        rest(publication.resting());
        if (NeverTaken.isOneOfSeveral(publication.failure())) {
            alone = BATCH;
            ended();
        } else if (!publication.resting().isEmpty() && NeverTaken.isForAnOperator(publication.failure())) {
            ended();
        } else {
            alone = round.size() > 1 && publication.failure() instanceof TimeoutException ? round.size() : 0;
            vertx.setTimer(pause, timer -> ended());
            pause = Math.min(2 * pause, LONGEST_PAUSE_MS);
        }
    }

    private void rest(Set<String> topics) {
        if (resting.isEmpty() && !topics.isEmpty()) {
            vertx.setTimer(LONGEST_PAUSE_MS, timer -> {
                resting.clear();
                drain();
            });
        }
        resting.addAll(topics);
    }

    private void ended() {
        busy = false;
        finishIfIdle();
        if (again) {
            drain();
        }
    }

    private void finishIfIdle() {
        if (idle != null && !busy) {
            idle.tryComplete();
        }
    }

    private record Round(int size, Publication publication) {

        int waiting() {
            return size
                    - publication.published().size()
                    - publication.rejected().size();
        }
    }
}
