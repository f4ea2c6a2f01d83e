package uk.gov.education.ecf.contracts.published;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.Event;
import uk.gov.education.ecf.contracts.EventType;

/** What two new events of a new aggregate cost is {@link LampEvent}; this is what their readers get for it. */
class SchemasTest {

    private static final List<EventType> LAMPS = EventType.of(LampEvent.class);

    private static Schemas schemas;

    @BeforeAll
    static void readTheComments() throws IOException {
        schemas = new Schemas(Comments.in(Path.of("src/test/java")));
    }

    @Test
    void anEventIsItsRecordAndTheFirstSentenceOfItsComment() throws JsonProcessingException {
        assertEquals(
                json(
                        """
                        {"$schema": "https://json-schema.org/draft/2020-12/schema",
                         "title": "LampLit",
                         "description": "Somebody said \\"light\\": the lamp burns.",
                         "type": "object",
                         "required": ["until_day", "lamp", "version", "occurred_at"],
                         "properties": {
                           "until_day": {"description": "Null when it burns `forever`", "type": ["string", "null"], "format": "date"},
                           "lamp": {"$ref": "samples.definitions.json#/$defs/lamp"},
                           "version": {"description": "Version of the aggregate; grows with every change of it", "type": "integer", "minimum": 0},
                           "occurred_at": {"description": "When it happened, in UTC with microseconds", "type": "string", "format": "date-time"}}}
                        """),
                schemas.of(LAMPS.get(0)));
    }

    @Test
    void theSnapshotsOfAContextAreDefinedOnce() throws JsonProcessingException {
        assertEquals(
                json(
                        """
                        {"$schema": "https://json-schema.org/draft/2020-12/schema",
                         "title": "Snapshots of samples events",
                         "$defs": {
                           "lamp": {
                             "description": "A lamp as it stands after the event.",
                             "type": "object",
                             "required": ["school_id", "name", "colour", "burning", "paid", "watts", "wick", "spare_wicks"],
                             "properties": {
                               "school_id": {"type": "string", "format": "uuid"},
                               "name": {"description": "Without blanks", "type": "string", "pattern": "^[a-z]+$"},
                               "colour": {"type": ["string", "null"], "enum": ["red", "green", null]},
                               "burning": {"type": "boolean"},
                               "paid": {"type": ["boolean", "null"]},
                               "watts": {"type": "integer"},
                               "wick": {"anyOf": [{"$ref": "#/$defs/wick"}, {"type": "null"}]},
                               "spare_wicks": {"type": "array", "items": {"$ref": "#/$defs/wick"}},
                               "borrowed": {"type": "boolean"}}},
                           "wick": {
                             "description": "What burns in a lamp.",
                             "type": "object",
                             "required": ["trimmed_at"],
                             "properties": {"trimmed_at": {"type": "string", "format": "date-time"}}}}}
                        """),
                schemas.ofSnapshots("samples", LAMPS));
    }

    @Test
    void aRecordWithoutCommentIsRefused() {
        record Silent(Object snapshot, String key, long version, Instant occurredAt) implements Event {}

        assertRefused("has no javadoc", Silent.class);
    }

    /** Nobody said how it looks in JSON. */
    record Odd(Duration length, Object snapshot, String key, long version, Instant occurredAt) implements Event {}

    @Test
    void aTypeThatNobodySaidTheFormOfIsRefused() {
        assertRefused("has no form in JSON: java.time.Duration length", Odd.class);
    }

    /** Says {@link Odd} where only Java can follow. */
    record Linked(String key, Object snapshot, long version, Instant occurredAt) implements Event {}

    @Test
    void aDescriptionThatOnlyJavaUnderstandsIsRefused() {
        assertRefused("means nothing to readers without Java: {@link Odd}", Linked.class);
    }

    private static void assertRefused(String reason, Class<? extends Event> record) {
        EventType type = new EventType(record, "samples.refused.v1", "samples.lamp.v1");

        String message = assertThrows(IllegalStateException.class, () -> schemas.of(type))
                .getMessage();

        assertTrue(message.startsWith(reason), message);
    }

    private static JsonNode json(String text) throws JsonProcessingException {
        return new ObjectMapper().readTree(text);
    }
}
