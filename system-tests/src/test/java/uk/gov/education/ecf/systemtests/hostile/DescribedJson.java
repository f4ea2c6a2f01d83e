package uk.gov.education.ecf.systemtests.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import uk.gov.education.ecf.systemtests.Dice;

/** Writes JSON that follows a schema, but for the share of values that is replaced by an oddity. */
record DescribedJson(JsonNode schemas, Dice dice, List<String> knownIds, int oddPercent) {

    String of(JsonNode schema) {
        if (dice.percent(oddPercent)) {
            return dice.oneOf(Oddities.IN_BODIES);
        }
        JsonNode reference = schema.path("$ref");
        if (reference.isTextual()) {
            return of(
                    schemas.path(reference.asText().substring(reference.asText().lastIndexOf('/') + 1)));
        }
        return switch (type(schema)) {
            case "object" -> object(schema);
            case "array" -> array(schema);
            case "boolean" -> "" + dice.percent(50);
            case "integer", "number" -> "" + dice.below(3000);
            default -> text(schema);
        };
    }

    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? type.path(0).asText() : type.asText("string");
    }

    private String object(JsonNode schema) {
        List<String> members = new ArrayList<>();
        schema.path("properties").fields().forEachRemaining(member -> {
            if (!dice.percent(oddPercent)) {
                members.add("\"" + member.getKey() + "\":" + of(member.getValue()));
            }
        });
        if (dice.percent(oddPercent)) {
            members.add("\"unheard_of\":" + dice.oneOf(Oddities.IN_BODIES));
        }
        if (dice.percent(oddPercent) && !members.isEmpty()) {
            members.add(members.get(0));
        }
        return "{" + String.join(",", members) + "}";
    }

    private String array(JsonNode schema) {
        List<String> elements = new ArrayList<>();
        for (int i = dice.below(4); i > 0; i--) {
            elements.add(of(schema.path("items")));
        }
        return "[" + String.join(",", elements) + "]";
    }

    private String text(JsonNode schema) {
        if (schema.path("enum").isArray()) {
            return dice.oneOf(StreamSupport.stream(schema.path("enum").spliterator(), false)
                            .toList())
                    .toString();
        }
        if (schema.path("examples").isArray()) {
            return schema.path("examples").path(0).toString();
        }
        return switch (schema.path("format").asText()) {
            case "uuid" -> "\"" + (dice.percent(50) ? dice.oneOf(knownIds) : randomId()) + "\"";
            case "date" -> "\"2025-0%d-1%d\"".formatted(1 + dice.below(9), dice.below(10));
            case "date-time" -> "\"2025-0%d-1%dT10:00:00Z\"".formatted(1 + dice.below(9), dice.below(10));
            case "email" -> "\"a.%d@hostile.example\"".formatted(dice.below(1000));
            default -> "\"Hostile %d\"".formatted(dice.below(1000));
        };
    }

    private String randomId() {
        return new UUID(dice.random().nextLong(), dice.random().nextLong()).toString();
    }
}
