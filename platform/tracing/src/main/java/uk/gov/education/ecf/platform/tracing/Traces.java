package uk.gov.education.ecf.platform.tracing;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Spans of work that does not begin with an HTTP request. */
@ApplicationScoped
public class Traces {

    private final Tracer tracer;

    Traces(Tracer tracer) {
        this.tracer = tracer;
    }

    /**
     * One attempt to deal with messages, as a span of its own: in the trace of whoever sent them if that is one, and otherwise at
     * the beginning of a trace, with a link to each of theirs.
     *
     * @param name         of the span
     * @param traceParents that the messages came with, null for one that came with none
     * @param attempt      gets the trace with that span, for the context where it runs to take over
     */
    public <T> Uni<T> consuming(String name, List<String> traceParents, Function<Trace, Uni<T>> attempt) {
        return Uni.createFrom().deferred(() -> {
            Set<String> senders = new LinkedHashSet<>(traceParents);
            Context sender = TraceParent.continued(
                    senders.size() == 1 ? senders.iterator().next() : null);
            Span span = span(name, sender, senders.size() == 1 ? Set.of() : senders);
            return attempt.apply(new Trace(sender.with(span)))
                    .onTermination()
                    .invoke((item, failure, cancelled) -> end(span, failure));
        });
    }

    private Span span(String name, Context parent, Set<String> linked) {
        SpanBuilder span = tracer.spanBuilder(name).setParent(parent).setSpanKind(SpanKind.CONSUMER);
        linked.forEach(sender ->
                span.addLink(Span.fromContext(TraceParent.continued(sender)).getSpanContext()));
        return span.startSpan();
    }

    private static void end(Span span, Throwable failure) {
        if (failure != null) {
            span.setStatus(StatusCode.ERROR).recordException(failure);
        }
        span.end();
    }
}
