package uk.gov.education.ecf.platform.inbox;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.record.TimestampType;
import uk.gov.education.ecf.contracts.Event;
import uk.gov.education.ecf.contracts.EventJson;

/** Reads a CloudEvent in binary mode out of a Kafka record. */
final class IncomingRecord {

    private static final Pattern UUID_TEXT = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
    private static final Pattern ESCAPED_NUL = Pattern.compile("(?<!\\\\)(\\\\\\\\)*\\\\u0000");

    private final ConsumerRecord<String, String> record;
    private final Map<String, String> headers;

    IncomingRecord(ConsumerRecord<String, String> record) {
        this.record = record;
        this.headers = RecordHeaders.of(record);
    }

    /** A record that was kept, as it came. */
    static IncomingRecord again(Position at, String key, Map<String, String> headers, String value) {
        Headers came = new org.apache.kafka.common.header.internals.RecordHeaders();
        headers.forEach((name, text) -> came.add(name, text.getBytes(StandardCharsets.UTF_8)));
        return new IncomingRecord(new ConsumerRecord<>(
                at.topic(),
                at.partition(),
                at.offset(),
                at.timestamp(),
                TimestampType.CREATE_TIME,
                ConsumerRecord.NULL_SIZE,
                ConsumerRecord.NULL_SIZE,
                key,
                value,
                came,
                Optional.empty()));
    }

    ConsumerRecord<String, String> record() {
        return record;
    }

    Map<String, String> headers() {
        return headers;
    }

    /** The event's id; for a record without one, an id of its own: the same at every delivery, another in a topic made anew. */
    UUID id() {
        return statedId()
                .orElseGet(() -> UUID.nameUUIDFromBytes(
                        (position() + "@" + record.timestamp()).getBytes(StandardCharsets.UTF_8)));
    }

    String position() {
        return record.topic() + "/" + record.partition() + "/" + record.offset();
    }

    /**
     * Empty for a type that this version does not know.
     *
     * @throws RuntimeException when the record is not a readable event; reading it again would fail again
     */
    Optional<ReceivedEvent> read() {
        String type = headers.get("ce_type");
        if (type == null) {
            throw new PoisonException("the record has no ce_type");
        }
        return event(type)
                .map(event -> new ReceivedEvent(
                        requiredId(), type, event, record.topic(), record.partition(), record.offset()));
    }

    /** Why it can never be read; empty when it can. */
    Optional<RuntimeException> unreadable() {
        try {
            read();
            return Optional.empty();
        } catch (RuntimeException poison) {
            return Optional.of(poison);
        }
    }

    private Optional<Event> event(String type) {
        if (record.value() == null) {
            throw new PoisonException("the record has no value");
        }
        if (hasNul(record.value())) {
            throw new PoisonException("the value contains a NUL character, which no text column can hold");
        }
        return EventJson.read(type, record.value());
    }

    private UUID requiredId() {
        return statedId().orElseThrow(() -> new PoisonException("the record has no ce_id that is a UUID"));
    }

    private Optional<UUID> statedId() {
        return Optional.ofNullable(headers.get("ce_id"))
                .filter(id -> UUID_TEXT.matcher(id).matches())
                .map(UUID::fromString);
    }

    private static boolean hasNul(String value) {
        return value.indexOf('\0') >= 0 || ESCAPED_NUL.matcher(value).find();
    }

    /** Where a record lies, and when it came there. */
    record Position(String topic, int partition, long offset, long timestamp) {}
}
