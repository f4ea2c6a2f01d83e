package uk.gov.education.ecf.platform.transactions;

import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import java.util.concurrent.Executor;
import uk.gov.education.ecf.platform.tracing.TraceContext;

/** A Vert.x context that may carry a reactive session: an event loop, duplicated for one piece of work, marked as such. */
public final class SafeContext {

    private SafeContext() {
    }

    /**
     * Runs commands on the context of the calling request or message, or on a new one where there is none. The trace of the
     * caller goes along.
     */
    public static Executor currentOrNew(Vertx vertx) {
        if (isCurrent()) {
            Context current = Vertx.currentContext();
            return command -> current.runOnContext(ignored -> command.run());
        }
        return fresh(vertx);
    }

    static boolean isCurrent() {
        Context current = Vertx.currentContext();
        return current != null && Context.isOnEventLoopThread() && VertxContext.isDuplicatedContext(current)
                && VertxContextSafetyToggle.isExplicitlyMarkedAsSafe(current);
    }

    private static Executor fresh(Vertx vertx) {
        Context context = VertxContext.createNewDuplicatedContext(((VertxInternal) vertx).createEventLoopContext());
        VertxContextSafetyToggle.setContextSafe(context, true);
        String trace = TraceContext.current().orElse(null);
        return command -> context.runOnContext(ignored -> {
            TraceContext.set(trace);
            command.run();
        });
    }
}
