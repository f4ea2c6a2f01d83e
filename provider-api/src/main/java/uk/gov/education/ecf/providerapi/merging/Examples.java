package uk.gov.education.ecf.providerapi.merging;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Makes an example of every body out of its schema: a value of the table where there is one, else what the schema lists itself,
 * else one of its kind. Ids are the same wherever an attribute of that name stands.
 */
final class Examples {

    private static final Map<String, String> BY_FORMAT = Map.of(
            "date-time", "2025-05-31T02:22:32.000Z",
            "date", "2025-05-31",
            "uri-reference", "/api/v3/statements");

    private final ObjectNode table;

    Examples(ObjectNode table) {
        this.table = table;
    }

    void addTo(ObjectNode document) {
        RefusalExamples.addTo(document);
        Schemas schemas = new Schemas(document);
        each(document, "content", (mediaType, body) -> {
            if (mediaType.endsWith("json") && !body.has("example")) {
                body.set("example", of(body.path("schema"), "", "", schemas));
            }
        });
        each(document, "headers", (name, header) -> {
            if (table.has(name)) {
                header.set("example", table.get(name));
            }
        });
        document.findValues("parameters").stream()
                .flatMap(parameters -> StreamSupport.stream(parameters.spliterator(), false))
                .filter(Examples::isAnId)
                .map(ObjectNode.class::cast)
                .forEach(id -> id.set(
                        "example", of(id.path("schema"), "", id.path("name").asText(), schemas)));
    }

    /** Every other parameter describes itself. */
    private static boolean isAnId(JsonNode parameter) {
        return parameter.path("schema").path("format").asText("").equals("uuid") && !parameter.has("example");
    }

    private static void each(ObjectNode document, String part, BiConsumer<String, ObjectNode> visitor) {
        document.findValues(part).stream()
                .flatMap(found -> found.properties().stream())
                .forEach(entry -> visitor.accept(entry.getKey(), (ObjectNode) entry.getValue()));
    }

    private JsonNode of(JsonNode schema, String owner, String name, Schemas schemas) {
        JsonNode given = Optional.ofNullable(table.get(owner + "." + name)).orElse(table.get(name));
        if (given != null) {
            return given;
        }
        Optional<String> reference = References.of(schema).findFirst();
        if (reference.isPresent()) {
            return of(schemas.named(reference.get()), reference.get(), name, schemas);
        }
        return listed(schema).orElseGet(() -> made(schema, owner, name, schemas));
    }

    private static Optional<JsonNode> listed(JsonNode schema) {
        return Stream.of(
                        schema.path("examples").path(0),
                        schema.path("example"),
                        schema.path("enum").path(0))
                .filter(value -> !value.isMissingNode())
                .findFirst();
    }

    private JsonNode made(JsonNode schema, String owner, String name, Schemas schemas) {
        if (schema.has("anyOf")) {
            return of(schema.get("anyOf").get(0), owner, "", schemas);
        }
        return switch (type(schema)) {
            case "object" -> object(schema, owner, schemas);
            case "array" -> JsonNodeFactory.instance.arrayNode().add(of(schema.path("items"), owner, "", schemas));
            case "boolean" -> BooleanNode.TRUE;
            case "integer", "number" -> IntNode.valueOf(schema.path("default").asInt(1));
            case "null" -> NullNode.instance;
            default -> text(schema.path("format").asText(""), name.isEmpty() || name.equals("id") ? owner : name);
        };
    }

    private ObjectNode object(JsonNode schema, String owner, Schemas schemas) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (Iterator<Map.Entry<String, JsonNode>> members =
                        schema.path("properties").properties().iterator();
                members.hasNext(); ) {
            Map.Entry<String, JsonNode> member = members.next();
            object.set(member.getKey(), of(member.getValue(), owner, member.getKey(), schemas));
        }
        return object;
    }

    private static TextNode text(String format, String name) {
        return TextNode.valueOf(
                format.equals("uuid")
                        ? UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))
                                .toString()
                        : BY_FORMAT.getOrDefault(format, "text"));
    }

    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray()
                ? StreamSupport.stream(type.spliterator(), false)
                        .map(JsonNode::asText)
                        .filter(word -> !word.equals("null"))
                        .findFirst()
                        .orElse("null")
                : type.asText("string");
    }

    /** The schemas of a document by name. */
    private record Schemas(ObjectNode document) {

        JsonNode named(String name) {
            return document.path("components").path("schemas").path(name);
        }
    }
}
