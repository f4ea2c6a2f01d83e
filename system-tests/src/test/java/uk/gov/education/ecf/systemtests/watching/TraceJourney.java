package uk.gov.education.ecf.systemtests.watching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.platform.testkit.Eventually;
import uk.gov.education.ecf.systemtests.RunningSuite;
import uk.gov.education.ecf.systemtests.SpanReceiver;
import uk.gov.education.ecf.systemtests.SpanReceiver.Span;

/**
 * What a declaration causes in other services belongs to the trace of the request that submitted it. The suite records only what its
 * callers record, so this is the one trace that is.
 */
class TraceJourney {

    private static final String CALLER = "00f067aa0ba902b7";

    private final RunningSuite running = RunningSuite.get();
    private final SpanReceiver receiver = running.spans();
    private final String trace = HexFormat.of().toHexDigits(new Random().nextLong()) + "a3ce929d0e0e4736";

    @Test
    void oneTraceGoesFromTheGatewayToTheLineItemAndBack() {
        String participant = new Trainee(running).readyToBeDeclared();
        running.caller("aurora")
                .tracedBy("00-" + trace + "-" + CALLER + "-01")
                .postAttributes(
                        "/api/v3/participant-declarations", "participant-declaration", Trainee.started(participant))
                .orFail();

        Eventually.verify(() -> {
            List<Span> spans = receiver.of(trace);
            Map<String, Span> byWhat = Stream.of(
                            only(spans, "gateway", "SERVER", "POST"),
                            only(spans, "declarations-service", "SERVER", "POST /api/v3/participant-declarations"),
                            first(spans, "statements-service", "statements.line-items declarations.declaration.v1"),
                            first(
                                    spans,
                                    "participants-service",
                                    "participants.declarations declarations.declaration.v1"),
                            first(spans, "declarations-service", "declarations.payment statements.line-item.v1"))
                    .collect(Collectors.toMap(span -> span.service() + " " + span.kind(), span -> span));

            assertEquals(CALLER, byWhat.get("gateway SERVER").parent());
            Set<String> ids = spans.stream().map(Span::id).collect(Collectors.toSet());
            assertTrue(
                    spans.stream()
                            .filter(span -> !span.parent().equals(CALLER))
                            .allMatch(span -> ids.contains(span.parent())),
                    () -> "one tree: " + spans);
        });
    }

    private static Span only(List<Span> spans, String service, String kind, String name) {
        List<Span> found = spans.stream()
                .filter(span -> span.service().equals(service)
                        && span.kind().equals(kind)
                        && span.name().startsWith(name))
                .toList();
        assertEquals(1, found.size(), () -> name + " of " + service + " in " + spans);
        return found.get(0);
    }

    private static Span first(List<Span> spans, String service, String name) {
        return spans.stream()
                .filter(span -> span.service().equals(service)
                        && span.kind().equals("CONSUMER")
                        && span.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " of " + service + " is not in " + spans));
    }
}
