package uk.gov.education.ecf.platform.tracing;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The W3C {@code traceparent}: the form in which an outbox row and a Kafka record carry the trace that they belong to. */
public final class TraceParent {

    /** The header of HTTP requests and Kafka records. */
    public static final String HEADER = "traceparent";

    private static final W3CTraceContextPropagator W3C = W3CTraceContextPropagator.getInstance();

    private TraceParent() {}

    /** Of the request or message that is being worked on; empty outside of one. */
    public static Optional<String> current() {
        Map<String, String> headers = new HashMap<>();
        W3C.inject(Context.current(), headers, Map::put);
        return Optional.ofNullable(headers.get(HEADER));
    }

    /** The id of that trace; empty for null and for what is no traceparent. */
    public static Optional<String> traceId(String traceParent) {
        return Optional.of(Span.fromContext(continued(traceParent)).getSpanContext())
                .filter(SpanContext::isValid)
                .map(SpanContext::getTraceId);
    }

    /** The trace to go on with. Null and what is no traceparent begin a new one. */
    static Context continued(String traceParent) {
        return W3C.extract(Context.root(), traceParent, OnlyHeader.INSTANCE);
    }

    /** The carrier is the header's value. */
    private enum OnlyHeader implements TextMapGetter<String> {
        INSTANCE;

        @Override
        public Iterable<String> keys(String traceParent) {
            return List.of(HEADER);
        }

        @Override
        public String get(String traceParent, String name) {
            return HEADER.equals(name) ? traceParent : null;
        }
    }
}
