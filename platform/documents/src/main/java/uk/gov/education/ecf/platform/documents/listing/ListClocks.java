package uk.gov.education.ecf.platform.documents.listing;

import io.netty.channel.EventLoop;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.impl.ContextInternal;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowIterator;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The clocks by which lists change (rule M19a): while one stands still, so does its list. Whoever asks while a reading is under way
 * waits for the next, and shares it with all who asked meanwhile, so that what is answered was read after it was asked for.
 */
@ApplicationScoped
class ListClocks {

    private static final String SQL = "select latest from document_clocks where list = $1 and scope = $2";

    private final Pool pool;
    private final Map<Clock, List<Promise<Optional<OffsetDateTime>>>> waiting = new HashMap<>();

    ListClocks(Pool pool) {
        this.pool = pool;
    }

    /** @param loop each has readings of its own, so that none waits for another */
    private record Clock(EventLoop loop, String list, String scope) {}

    /** Empty before anything was written by the clock. */
    Future<Optional<OffsetDateTime>> latest(String list, String scope) {
        ContextInternal context = ContextInternal.current();
        Promise<Optional<OffsetDateTime>> answer = context.promise();
        Clock clock = new Clock(context.nettyEventLoop(), list, scope);
        if (begins(clock, answer)) {
            read(clock, List.of(answer));
        }
        return answer.future();
    }

    private synchronized boolean begins(Clock clock, Promise<Optional<OffsetDateTime>> answer) {
        List<Promise<Optional<OffsetDateTime>>> others = waiting.get(clock);
        if (others != null) {
            others.add(answer);
            return false;
        }
        waiting.put(clock, new ArrayList<>());
        return true;
    }

    private void read(Clock clock, List<Promise<Optional<OffsetDateTime>>> asked) {
        pool.preparedQuery(SQL).execute(Tuple.of(clock.list(), clock.scope())).onComplete(read -> {
            List<Promise<Optional<OffsetDateTime>>> next = next(clock);
            if (!next.isEmpty()) {
                read(clock, next);
            }
            asked.forEach(one -> one.handle(read.map(rows -> reading(rows.iterator()))));
        });
    }

    private synchronized List<Promise<Optional<OffsetDateTime>>> next(Clock clock) {
        List<Promise<Optional<OffsetDateTime>>> next = waiting.get(clock);
        if (next.isEmpty()) {
            waiting.remove(clock);
        } else {
            waiting.put(clock, new ArrayList<>());
        }
        return next;
    }

    private static Optional<OffsetDateTime> reading(RowIterator<Row> rows) {
        return rows.hasNext() ? Optional.of(rows.next().getOffsetDateTime(0)) : Optional.empty();
    }
}
