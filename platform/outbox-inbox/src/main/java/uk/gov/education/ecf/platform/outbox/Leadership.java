package uk.gov.education.ecf.platform.outbox;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.PgConnection;
import org.jboss.logging.Logger;

/**
 * Keeps one dedicated connection that competes for the advisory lock, and connects again for as long as it is wanted. All
 * calls and callbacks are on one event loop.
 */
final class Leadership {

    /** What becomes of the competition. */
    interface Holder {

        /** The lock is held, on this connection, until {@link #lost()}. */
        void gained(PgConnection connection);

        void lost();

        /** Another replica has appended rows. */
        void notified();

        void failed(Throwable cause);
    }

    private static final Logger LOG = Logger.getLogger(Leadership.class);
    private static final long STAND_BY_MS = 1_000;
    private static final long RECONNECT_MS = 500;

    private final Vertx vertx;
    private final Context context;
    private final PgConnectOptions database;
    private final Holder holder;
    private PgConnection connection;
    private boolean stopped;
    private boolean ringing;
    private boolean ringAgain;

    Leadership(Vertx vertx, Context context, PgConnectOptions database, Holder holder) {
        this.vertx = vertx;
        this.context = context;
        this.database = database;
        this.holder = holder;
    }

    void compete() {
        if (!stopped) {
            PgConnection.connect(vertx, database)
                    .onComplete(connected -> context.runOnContext(ignored -> {
                        if (connected.succeeded()) {
                            opened(connected.result());
                        } else {
                            holder.failed(connected.cause());
                            vertx.setTimer(RECONNECT_MS, timer -> compete());
                        }
                    }));
        }
    }

    void stop() {
        stopped = true;
        giveUp(connection);
    }

    /** Closes the connection; whoever holds it stops being the leader at once, and competes again unless stopped. */
    void giveUp(PgConnection held) {
        if (held != null && held == connection) {
            closed(held);
            held.close();
        }
    }

    /**
     * Tells the leader, who is another replica, that rows were appended. Whatever is to be told while that is under way is told once,
     * afterwards; without a connection nothing is, and the leader looks by itself a little later.
     */
    void ring() {
        if (ringing) {
            ringAgain = true;
        } else if (connection != null) {
            ringing = true;
            new OutboxTable(connection).ring().onComplete(rung -> {
                ringing = false;
                if (ringAgain) {
                    ringAgain = false;
                    ring();
                }
            });
        }
    }

    private void opened(PgConnection opened) {
        connection = opened;
        opened.closeHandler(ignored -> context.runOnContext(x -> closed(opened)));
        opened.exceptionHandler(failure -> LOG.warnf("outbox relay connection: %s", failure));
        opened.notificationHandler(ignored -> context.runOnContext(x -> holder.notified()));
        tryLock(opened);
    }

    private void tryLock(PgConnection open) {
        if (open != connection) {
            return;
        }
        OutboxTable table = new OutboxTable(open);
        table.lock()
                .compose(locked -> locked ? table.listen().map(true) : Future.succeededFuture(false))
                .onComplete(answer -> {
                    if (answer.failed()) {
                        holder.failed(answer.cause());
                        giveUp(open);
                    } else if (open == connection && answer.result()) {
                        holder.gained(open);
                    } else {
                        vertx.setTimer(STAND_BY_MS, timer -> tryLock(open));
                    }
                });
    }

    private void closed(PgConnection lost) {
        if (lost == connection) {
            connection = null;
            holder.lost();
            vertx.setTimer(RECONNECT_MS, timer -> compete());
        }
    }
}
