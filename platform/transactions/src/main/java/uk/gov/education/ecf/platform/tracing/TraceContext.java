package uk.gov.education.ecf.platform.tracing;

import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.common.vertx.VertxContext;
import java.util.Optional;
import java.util.regex.Pattern;

/** The {@code traceparent} of the request or message that is being worked on. */
public final class TraceContext {

    /** The header of HTTP requests and Kafka records. */
    public static final String HEADER = "traceparent";

    private static final String LOCAL = "ecf.traceparent";
    private static final Pattern TRACE_PARENT = Pattern.compile("[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");

    private TraceContext() {}

    /** Empty where no trace was passed in. */
    public static Optional<String> current() {
        return VertxContext.isOnDuplicatedContext() ? ContextLocals.get(LOCAL) : Optional.empty();
    }

    /** Remembers the trace for the current request or message; null and anything that is not a traceparent are ignored. */
    public static void set(String traceParent) {
        if (traceParent != null
                && TRACE_PARENT.matcher(traceParent).matches()
                && VertxContext.isOnDuplicatedContext()) {
            ContextLocals.put(LOCAL, traceParent);
        }
    }
}
