package uk.gov.education.ecf.contracts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.util.Optional;

/**
 * The JSON form of events: snake_case, nulls written, timestamps in UTC with microseconds. Reading ignores properties it
 * does not know, so a newer producer never stops an older consumer.
 */
public final class EventJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new SimpleModule("microseconds").addSerializer(Instant.class, new MicrosecondsSerializer()))
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private EventJson() {}

    /**
     * @throws IllegalArgumentException when the record is not one of the {@link EventCatalogue}
     */
    public static String write(Event event) {
        EventCatalogue.typeOf(event);
        return written(event);
    }

    /**
     * Empty for a type that this version does not know.
     *
     * @throws UnreadableEventException when the text is not a complete event of the given type; reading it again would fail again
     */
    public static Optional<Event> read(String wireType, String json) {
        return EventCatalogue.find(wireType).map(type -> read(type, json));
    }

    /** The snapshot of an event alone, in the form that it has inside the event. */
    public static String writeSnapshot(Object snapshot) {
        return written(snapshot);
    }

    /**
     * @throws IllegalArgumentException when the text is not what {@link #writeSnapshot} wrote of the type
     */
    public static <T> T readSnapshot(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no " + type.getSimpleName() + ": " + e.getOriginalMessage(), e);
        }
    }

    private static String written(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot be written as JSON: " + value, e);
        }
    }

    private static Event read(EventType type, String json) {
        try {
            return complete(type, MAPPER.readValue(json, type.record()));
        } catch (JsonProcessingException e) {
            throw new UnreadableEventException(type.wireType(), e.getOriginalMessage(), e);
        }
    }

    private static Event complete(EventType type, Event event) {
        if (event == null || event.occurredAt() == null) {
            throw new UnreadableEventException(type.wireType(), "has no occurred_at", null);
        }
        try {
            // every id that the key is made of is compulsory, and nothing but its absence can fail here
            event.key();
            return event;
        } catch (NullPointerException e) {
            throw new UnreadableEventException(type.wireType(), "lacks the ids that make its key", e);
        }
    }
}
