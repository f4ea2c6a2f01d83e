package uk.gov.education.ecf.platform.transactions;

import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import java.util.concurrent.Executor;
import uk.gov.education.ecf.platform.tracing.Trace;

/** A Vert.x context that may carry a transaction: an event loop, duplicated for one piece of work, marked as such. */
public final class SafeContext {

    private SafeContext() {}

    /**
     * Runs every command on a context of its own, on the event loop of the caller where there is one. No transaction of
     * an earlier attempt can be met there.
     *
     * @param trace that the work belongs to
     */
    public static Executor fresh(Vertx vertx, Trace trace) {
        Context loop = isOnEventLoop()
                ? VertxContext.getRootContext(Vertx.currentContext())
                : ((VertxInternal) vertx).createEventLoopContext();
        return command -> {
            Context context = VertxContext.createNewDuplicatedContext(loop);
            VertxContextSafetyToggle.setContextSafe(context, true);
            context.runOnContext(ignored -> {
                trace.takeOver();
                command.run();
            });
        };
    }

    static boolean isCurrent() {
        return isOnEventLoop()
                && VertxContext.isOnDuplicatedContext()
                && VertxContextSafetyToggle.isExplicitlyMarkedAsSafe(Vertx.currentContext());
    }

    private static boolean isOnEventLoop() {
        return Vertx.currentContext() != null
                && Context.isOnEventLoopThread()
                && Vertx.currentContext().isEventLoopContext();
    }
}
