package uk.gov.education.ecf.systemtests.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import uk.gov.education.ecf.systemtests.hostile.Operation;

/** Bodies that are as described. */
final class SampleBodies {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TABLE = "URN,EstablishmentName\n199099,Nobody's School\n";

    /** Null where there is nothing to say. */
    String of(Operation operation) {
        if (operation.contentType() == null) {
            return null;
        }
        return operation.contentType().equals("text/csv")
                ? TABLE
                : sample(operation.body(), operation.schemas()).toString();
    }

    private static JsonNode sample(JsonNode schema, JsonNode schemas) {
        if (schema.has("$ref")) {
            return sample(schemas.path(schema.path("$ref").asText().replaceFirst(".*/", "")), schemas);
        }
        if (schema.path("enum").isArray()) {
            return schema.path("enum").path(0);
        }
        if (schema.path("examples").isArray()) {
            return schema.path("examples").path(0);
        }
        JsonNode type = schema.path("type");
        return switch (type.isArray() ? type.path(0).asText() : type.asText("string")) {
            case "object" -> object(schema, schemas);
            case "array" -> JSON.createArrayNode().add(sample(schema.path("items"), schemas));
            case "boolean" -> JSON.getNodeFactory().booleanNode(true);
            case "integer", "number" -> JSON.getNodeFactory().numberNode(1);
            default -> JSON.getNodeFactory().textNode(text(schema.path("format").asText()));
        };
    }

    private static JsonNode object(JsonNode schema, JsonNode schemas) {
        ObjectNode object = JSON.createObjectNode();
        schema.path("properties")
                .fields()
                .forEachRemaining(member -> object.set(member.getKey(), sample(member.getValue(), schemas)));
        return object;
    }

    private static String text(String format) {
        return switch (format) {
            case "uuid" -> "00000000-0000-4000-8000-00000000beef";
            case "date" -> "2025-10-01";
            case "date-time" -> "2025-10-01T10:00:00Z";
            case "email" -> "somebody@nowhere.example";
            default -> "2025";
        };
    }
}
