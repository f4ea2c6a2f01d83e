package uk.gov.education.ecf.platform.transactions;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/** Opens transactions. Only handlers, reactions and jobs do. */
@ApplicationScoped
public class Transactions {

    private final Vertx vertx;

    Transactions(Vertx vertx) {
        this.vertx = vertx;
    }

    /**
     * The one transaction of a handler or reaction; inside another one it joins that. Works from any thread: without a
     * request or message around, the work gets a context of its own. Commits when the work's item arrives, rolls back on any
     * failure. A caller that goes away does not cut the transaction in two: it runs to its end, its result is dropped.
     */
    public <T> Uni<T> inTransaction(Supplier<Uni<T>> work) {
        return Uni.createFrom().emitter(emitter -> {
            if (SafeContext.isCurrent()) {
                start(work, emitter);
            } else {
                SafeContext.currentOrNew(vertx).execute(() -> start(work, emitter));
            }
        });
    }

    private static <T> void start(Supplier<Uni<T>> work, UniEmitter<? super T> emitter) {
        Uni<T> transaction = Uni.createFrom().deferred(() -> Panache.withTransaction(() -> Uni.createFrom().deferred(work::get)));
        transaction.subscribe().with(emitter::complete, emitter::fail);
    }
}
