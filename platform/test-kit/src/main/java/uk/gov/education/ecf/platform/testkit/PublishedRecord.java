package uk.gov.education.ecf.platform.testkit;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import uk.gov.education.ecf.contracts.Event;
import uk.gov.education.ecf.contracts.EventJson;

/**
 * What lies on a topic, whether or not it is an event.
 *
 * @param key     null if the record has none
 * @param value   null for a tombstone
 * @param headers by name, the last one where a name comes twice
 */
public record PublishedRecord(
        String topic, int partition, long offset, String key, String value, Map<String, String> headers) {

    static PublishedRecord of(ConsumerRecord<String, String> record) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (Header header : record.headers()) {
            headers.put(
                    header.key(), header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8));
        }
        return new PublishedRecord(
                record.topic(), record.partition(), record.offset(), record.key(), record.value(), headers);
    }

    /** The wire type, if the record says so. */
    public Optional<String> type() {
        return Optional.ofNullable(headers.get("ce_type"));
    }

    /**
     * Empty unless its type is in the catalogue.
     *
     * @throws uk.gov.education.ecf.contracts.UnreadableEventException if it claims a type that it is not
     */
    public Optional<Event> event() {
        return type().flatMap(type -> EventJson.read(type, value));
    }
}
