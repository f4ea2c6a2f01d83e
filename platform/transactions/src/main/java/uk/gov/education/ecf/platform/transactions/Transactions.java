package uk.gov.education.ecf.platform.transactions;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.platform.tracing.Trace;

/** Opens transactions. Only handlers, reactions and jobs do. */
@ApplicationScoped
public class Transactions {

    private final Vertx vertx;
    private final Pool pool;

    Transactions(Vertx vertx, Pool pool) {
        this.vertx = vertx;
        this.pool = pool;
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
                SafeContext.fresh(vertx, Trace.current()).execute(() -> start(work, emitter));
            }
        });
    }

    /**
     * As {@link #inTransaction}, for work that may be refused: a refusal undoes everything that was done until then, as if it had
     * not been asked for.
     */
    public <T> Uni<Judged<T>> judge(Supplier<Uni<Judged<T>>> work) {
        return inTransaction(() -> Uni.createFrom().deferred(work::get).invoke(Transactions::undoIfRefused));
    }

    private static void undoIfRefused(Judged<?> judged) {
        if (judged.isRefused()) {
            AnnouncedEvents.forget();
            UnderWay.required().undo();
        }
    }

    /** Commit or rollback must happen where the transaction was begun, wherever the work ended. */
    private <T> void start(Supplier<Uni<T>> work, UniEmitter<? super T> emitter) {
        Executor here = backTo(Vertx.currentContext());
        Supplier<Uni<T>> whole = () -> Uni.createFrom().deferred(work::get).emitOn(here);
        Uni<T> transaction = UnderWay.current().isPresent() ? Uni.createFrom().deferred(whole::get) : outermost(whole);
        transaction.onFailure().invoke(AnnouncedEvents::forget).subscribe().with(emitter::complete, emitter::fail);
    }

    private <T> Uni<T> outermost(Supplier<Uni<T>> work) {
        UnderWay underWay = UnderWay.begin();
        return OpenTransaction.around(
                        pool,
                        connection -> {
                            underWay.goOn(connection);
                            return work.get().call(LastWork::run);
                        },
                        underWay::isKept)
                .invoke(AfterCommit::committed)
                .onTermination()
                .invoke(UnderWay::end);
    }

    private static Executor backTo(Context context) {
        return command -> {
            if (Vertx.currentContext() == context) {
                command.run();
            } else {
                context.runOnContext(ignored -> command.run());
            }
        };
    }
}
