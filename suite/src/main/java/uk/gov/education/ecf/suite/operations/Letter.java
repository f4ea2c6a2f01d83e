package uk.gov.education.ecf.suite.operations;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import uk.gov.education.ecf.suite.services.SuiteService;

/**
 * What waits for somebody: a message that a consumer could not apply, or an event that the broker did not take.
 *
 * @param kind     {@code dead-letter} or {@code set-aside}
 * @param consumer whose dead letter it is; null for an event
 * @param since    when it was put aside
 * @param times    how often it was tried in vain
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Letter(
        String service,
        Kind kind,
        String id,
        String consumer,
        String topic,
        String key,
        String type,
        String cause,
        String reason,
        String since,
        int times) {

    /** Which of the two it is, and where it is found. */
    public enum Kind {
        DEAD_LETTER("dead-letter", "/internal/v1/dead-letters", "letters"),
        SET_ASIDE("set-aside", "/internal/v1/outbox/set-aside", "events");

        private final String word;
        private final String path;
        private final String list;

        Kind(String word, String path, String list) {
            this.word = word;
            this.path = path;
            this.list = list;
        }

        String path() {
            return path;
        }

        /** The member of a page that holds the list. */
        String list() {
            return list;
        }

        @JsonValue
        @Override
        public String toString() {
            return word;
        }
    }

    static Letter of(SuiteService service, Kind kind, JsonNode told) {
        JsonNode source = kind == Kind.DEAD_LETTER ? told.path("source") : told;
        return new Letter(
                Installation.shortName(service),
                kind,
                told.path("id").asText(),
                text(told, "consumer"),
                text(source, "topic"),
                text(source, "key"),
                text(source, "type"),
                text(told.path("why"), "cause"),
                text(told.path("why"), "reason"),
                text(told, kind == Kind.DEAD_LETTER ? "buried_at" : "set_aside_at"),
                (kind == Kind.DEAD_LETTER ? told.path("why") : told)
                        .path("times")
                        .asInt());
    }

    @JsonIgnore
    String path() {
        return kind.path() + "/" + id;
    }

    private static String text(JsonNode object, String member) {
        JsonNode value = object.path(member);
        return value.isMissingNode() || value.isNull() ? null : value.asText();
    }
}
