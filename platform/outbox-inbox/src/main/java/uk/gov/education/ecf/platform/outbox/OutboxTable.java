package uk.gov.education.ecf.platform.outbox;

import io.vertx.core.Future;
import io.vertx.pgclient.PgConnection;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;

/** The outbox as the relay sees it, through the connection that holds the lock. No answer within the limit is a failure. */
final class OutboxTable {

    private static final long LOCK = 0x6f7574626f78L;
    private static final long LIMIT_SECONDS = 10;
    private static final String PENDING =
            "select " + PendingEvent.COLUMNS + " from outbox where published_at is null order by position limit $1";
    private static final String MARK =
            "update outbox set published_at = clock_timestamp() where position = any($1) and published_at is null";

    private final PgConnection connection;

    OutboxTable(PgConnection connection) {
        this.connection = connection;
    }

    /** Among all replicas only one connection holds the lock, until it is closed or lost. */
    Future<Boolean> lock() {
        return limited(connection
                        .preparedQuery("select pg_try_advisory_lock($1)")
                        .execute(Tuple.of(LOCK)))
                .map(rows -> rows.iterator().next().getBoolean(0));
    }

    Future<Void> listen() {
        return limited(connection.query("listen outbox").execute()).mapEmpty();
    }

    Future<List<PendingEvent>> pending(int limit) {
        return limited(connection.preparedQuery(PENDING).execute(Tuple.of(limit)))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(PendingEvent::of)
                        .toList());
    }

    Future<Integer> mark(List<Long> positions) {
        if (positions.isEmpty()) {
            return Future.succeededFuture(0);
        }
        return limited(connection.preparedQuery(MARK).execute(Tuple.of(positions.toArray(Long[]::new))))
                .map(RowSet::rowCount);
    }

    private static <T> Future<T> limited(Future<T> answer) {
        return answer.timeout(LIMIT_SECONDS, TimeUnit.SECONDS);
    }
}
