package uk.gov.education.ecf.platform.outbox;

import io.vertx.core.Future;
import io.vertx.pgclient.PgConnection;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;

/** The outbox as the relay sees it, through the connection that holds the lock. No answer within the limit is a failure. */
final class OutboxTable {

    private static final long LOCK = 0x6f7574626f78L;
    private static final long LIMIT_SECONDS = 10;

    /** Rows in order, as many as fit in the memory that a round may take; one however large it is. */
    private static final String PENDING =
            """
            select %s from (
                select *, sum(octet_length(coalesce(payload, ''))) over (order by position) - octet_length(coalesce(payload, '')) as before
                from (select * from outbox where published_at is null and topic <> all($2) order by position limit $1) next
            ) measured
            where before < $3 order by position"""
                    .formatted(PendingEvent.COLUMNS);

    private static final long LARGEST_ROUND = 8L * 1024 * 1024;

    /**
     * Behind an event that was brought back late, the newest of its key is sent once more, under its own id: a compacted topic
     * must end with the newest.
     */
    private static final String MARK =
            """
            with marked as (
                update outbox set published_at = clock_timestamp() where position = any($1) and published_at is null
                returning position, topic, message_key, redriven_at
            )
            update outbox set published_at = null
            where published_at is not null and position in (
                select (select max(later.position) from outbox later where later.topic = marked.topic
                    and later.message_key = marked.message_key and later.position > marked.position)
                from marked where redriven_at is not null
            )""";

    private static final String SET_ASIDE =
            """
            with gone as (
                delete from outbox where position = any($1::bigint[]) and published_at is null returning *
            )
            insert into outbox_set_aside (position, event_id, topic, message_key, type, source, aggregate_version, occurred_at,
                trace_parent, payload, headers, created_at, cause, reason, times)
            select position, event_id, topic, message_key, type, source, aggregate_version, occurred_at,
                trace_parent, payload, headers, created_at, cause, reason, set_aside_times + 1
            from gone join unnest($1::bigint[], $2::text[], $3::text[]) as rejected (position, cause, reason) using (position)""";

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

    /** Tells whoever holds the lock that there may be rows to be sent. */
    Future<Void> ring() {
        return limited(connection.query("notify outbox").execute()).mapEmpty();
    }

    /** The next rows to be sent, at most as many as given, and none of the topics that rest. */
    Future<List<PendingEvent>> pending(int limit, Set<String> resting) {
        return limited(connection
                        .preparedQuery(PENDING)
                        .execute(Tuple.of(limit, resting.toArray(String[]::new), LARGEST_ROUND)))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(PendingEvent::of)
                        .toList());
    }

    Future<Void> mark(List<Long> positions) {
        if (positions.isEmpty()) {
            return Future.succeededFuture();
        }
        return limited(connection.preparedQuery(MARK).execute(Tuple.of(positions.toArray(Long[]::new))))
                .mapEmpty();
    }

    /** Moves the rows, each with its cause, all or none. */
    Future<Void> setAside(List<Rejected> rejected) {
        if (rejected.isEmpty()) {
            return Future.succeededFuture();
        }
        Tuple columns = Tuple.of(
                rejected.stream().map(Rejected::position).toArray(Long[]::new),
                rejected.stream().map(Rejected::cause).toArray(String[]::new),
                rejected.stream().map(Rejected::reason).toArray(String[]::new));
        return limited(connection.preparedQuery(SET_ASIDE).execute(columns)).mapEmpty();
    }

    private static <T> Future<T> limited(Future<T> answer) {
        return answer.timeout(LIMIT_SECONDS, TimeUnit.SECONDS);
    }
}
