package uk.gov.education.ecf.platform.tracing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TraceParentTest {

    private static final String WRITTEN = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    @Test
    void whatWasReadIsWrittenAgain() {
        try (Scope continued = TraceParent.continued(WRITTEN).makeCurrent()) {
            assertEquals(Optional.of(WRITTEN), TraceParent.current());
        }
        assertEquals(Optional.empty(), TraceParent.current());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01; drop table outbox"
            })
    void anythingElseBeginsATraceOfItsOwn(String traceParent) {
        Context beginning = TraceParent.continued(traceParent);

        assertEquals(Span.getInvalid(), Span.fromContext(beginning));
    }
}
