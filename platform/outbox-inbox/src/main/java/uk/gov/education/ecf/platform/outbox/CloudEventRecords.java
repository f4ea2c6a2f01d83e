package uk.gov.education.ecf.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.SerializationException;
import uk.gov.education.ecf.platform.tracing.TraceParent;

/** Outbox rows as Kafka records: CloudEvents 1.0 in binary mode. */
final class CloudEventRecords {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private CloudEventRecords() {}

    /** @throws SerializationException when the row cannot be made a record, whatever is wrong with it */
    static ProducerRecord<String, String> of(PendingEvent event) {
        try {
            ProducerRecord<String, String> message = new ProducerRecord<>(event.topic(), event.key(), event.payload());
            headers(event)
                    .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
            return message;
        } catch (RuntimeException e) {
            throw new SerializationException("the row cannot be made a record: " + e.getMessage(), e);
        }
    }

    private static Map<String, String> headers(PendingEvent event) {
        return event.headers() == null ? cloudEvent(event) : stated(event.headers());
    }

    private static Map<String, String> cloudEvent(PendingEvent event) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", event.eventId().toString());
        headers.put("ce_type", event.type());
        headers.put("ce_source", event.source());
        headers.put("ce_subject", event.key());
        headers.put("ce_time", event.occurredAt().toInstant().toString());
        headers.put("content-type", "application/json");
        if (event.traceParent() != null) {
            headers.put(TraceParent.HEADER, event.traceParent());
        }
        return headers;
    }

    private static Map<String, String> stated(String headers) {
        try {
            return MAPPER.readValue(headers, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the outbox row holds broken headers", e);
        }
    }
}
