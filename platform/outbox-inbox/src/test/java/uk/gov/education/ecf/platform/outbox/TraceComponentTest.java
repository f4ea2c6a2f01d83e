package uk.gov.education.ecf.platform.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.Tracer;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.MDC;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.Topics;
import uk.gov.education.ecf.platform.sample.LeadProviders;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Database;
import uk.gov.education.ecf.platform.testkit.Http;
import uk.gov.education.ecf.platform.testkit.PublishedEvents;
import uk.gov.education.ecf.platform.testkit.PublishedRecord;
import uk.gov.education.ecf.platform.tracing.TraceParent;
import uk.gov.education.ecf.platform.transactions.Transactions;

/** What one request causes, here and in whoever hears of it, is one trace. */
@ComponentTest
class TraceComponentTest {

    private static final String TRACE_ID = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String CLIENT = "00-" + TRACE_ID + "-00f067aa0ba902b7-01";

    @Inject
    Tracer tracer;

    @Inject
    Outbox outbox;

    @Inject
    Transactions transactions;

    private final Database database = Database.ofApplication();

    @Test
    void oneTraceGoesFromARequestThroughOutboxAndTopicToWhatTheConsumerAnnounces() {
        try (PublishedEvents events = PublishedEvents.fromNow(Topics.SCHOOLS, Topics.LEAD_PROVIDERS)) {
            PublishedRecord cause = published(
                    events,
                    Http.asNobody()
                            .header("traceparent", CLIENT)
                            .post("/sample/echo")
                            .then()
                            .statusCode(200)
                            .extract()
                            .asString());
            PublishedRecord answer = events.awaitRecord(record ->
                    record.topic().equals(Topics.SCHOOLS) && record.key().equals(cause.key()));

            List<String> rows = database.list(
                    String.class,
                    "select trace_parent from outbox where message_key = ? order by position",
                    cause.key());
            assertEquals(List.of(traceParent(cause), traceParent(answer)), rows);
            assertEquals(TRACE_ID, traceId(rows.get(0)));
            assertEquals(TRACE_ID, traceId(rows.get(1)));
            assertNotEquals(CLIENT, rows.get(0));
            assertNotEquals(rows.get(0), rows.get(1));
        }
    }

    @Test
    void aRequestWithoutATraceBeginsOne() {
        try (PublishedEvents events = PublishedEvents.fromNow(Topics.LEAD_PROVIDERS)) {
            String first = traceParent(
                    published(events, Http.asNobody().post("/sample/first").asString()));
            String second = traceParent(
                    published(events, Http.asNobody().post("/sample/second").asString()));

            assertEquals(55, first.length());
            assertNotEquals(traceId(first), traceId(second));
        }
    }

    @Test
    void whatIsNoTraceIsNotPassedOn() {
        try (PublishedEvents events = PublishedEvents.fromNow(Topics.LEAD_PROVIDERS)) {
            String id = Http.asNobody()
                    .header("traceparent", "00-" + TRACE_ID + "; drop table outbox")
                    .post("/sample/nonsense")
                    .asString();

            assertNotEquals(TRACE_ID, traceId(traceParent(published(events, id))));
        }
    }

    @Test
    void aThreadThatWorkedForATraceDoesNotKeepIt() {
        transactions
                .inTransaction(() -> outbox.append(LeadProviders.recorded("kept by nobody")))
                .chain(id -> transactions.inTransaction(() -> outbox.append(LeadProviders.recorded("nobody"))))
                .await()
                .atMost(Duration.ofSeconds(60));

        assertEquals(Optional.empty(), TraceParent.current());
        assertNull(MDC.get("traceId"));
    }

    @Test
    void nothingIsRecordedWhileThereIsNowhereToSendItTo() {
        Span span = tracer.spanBuilder("anything").setNoParent().startSpan();

        assertTrue(span.getSpanContext().isValid());
        assertFalse(span.isRecording());
        span.end();
    }

    private static PublishedRecord published(PublishedEvents events, String id) {
        return events.awaitRecord(record -> id.equals(record.headers().get("ce_id")));
    }

    private static String traceParent(PublishedRecord record) {
        return record.headers().get("traceparent");
    }

    private static String traceId(String traceParent) {
        return traceParent.split("-")[1];
    }
}
