package uk.gov.education.ecf.platform.tracing;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;

/** Spans of work that does not begin with an HTTP request. */
@ApplicationScoped
public class Traces {

    private final Tracer tracer;

    Traces(Tracer tracer) {
        this.tracer = tracer;
    }

    /**
     * One attempt to deal with a message, as a span of its own in the trace of whoever sent it.
     *
     * @param name        of the span
     * @param traceParent that the message came with, null if with none
     * @param attempt     gets the trace with that span, for the context where it runs to take over
     */
    public <T> Uni<T> consuming(String name, String traceParent, Function<Trace, Uni<T>> attempt) {
        return Uni.createFrom().deferred(() -> {
            Context sender = TraceParent.continued(traceParent);
            Span span = tracer.spanBuilder(name)
                    .setParent(sender)
                    .setSpanKind(SpanKind.CONSUMER)
                    .startSpan();
            return attempt.apply(new Trace(sender.with(span)))
                    .onTermination()
                    .invoke((item, failure, cancelled) -> end(span, failure));
        });
    }

    private static void end(Span span, Throwable failure) {
        if (failure != null) {
            span.setStatus(StatusCode.ERROR).recordException(failure);
        }
        span.end();
    }
}
