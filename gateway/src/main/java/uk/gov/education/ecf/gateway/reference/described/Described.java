package uk.gov.education.ecf.gateway.reference.described;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The schemas of a description, as tables of attributes. */
final class Described {

    private static final String REFERENCE = "#/components/schemas/";
    private static final Set<String> FRAMES = Set.of("Document", "List", "ListLinks");

    private final JsonNode schemas;

    Described(JsonNode document) {
        schemas = document.path("components").path("schemas");
    }

    /** The records with attributes that a body holds, from the outermost inwards; without the frames around them. */
    List<String> tablesOf(JsonNode schema) {
        Set<String> names = new LinkedHashSet<>();
        collect(schema, names);
        return names.stream().filter(this::isTable).toList();
    }

    Table table(String name) {
        JsonNode schema = schemas.path(name);
        Set<String> required = StreamSupport.stream(schema.path("required").spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.toSet());
        return new Table(
                name,
                title(name),
                schema.path("properties").properties().stream()
                        .map(property -> attribute(property, required))
                        .toList());
    }

    /** In a few plain words. */
    static String kind(JsonNode schema) {
        JsonNode one = alternative(schema);
        if (one.has("$ref")) {
            return "object";
        }
        String format = one.path("format").asText("");
        return switch (type(one)) {
            case "array" -> "list";
            case "integer", "number" -> "number";
            case "boolean" -> "true or false";
            case "object" -> "object";
            default ->
                Map.of(
                                "uuid",
                                "id",
                                "date-time",
                                "date and time",
                                "date",
                                "date",
                                "email",
                                "email address",
                                "uri-reference",
                                "link")
                        .getOrDefault(format, "text");
        };
    }

    private Table.Attribute attribute(Map.Entry<String, JsonNode> property, Set<String> required) {
        JsonNode schema = property.getValue();
        JsonNode one = alternative(schema);
        String more = StreamSupport.stream(List.of(one, one.path("items")).spliterator(), false)
                .map(holder -> holder.path("$ref").asText(""))
                .filter(reference -> !reference.isEmpty())
                .map(reference -> reference.substring(REFERENCE.length()))
                .findFirst()
                .orElse("");
        return new Table.Attribute(
                property.getKey(),
                kind(schema),
                required.contains(property.getKey()),
                isNullable(schema),
                schema.path("description").asText(""),
                isTable(more) ? more : "",
                StreamSupport.stream(one.path("enum").spliterator(), false)
                        .map(JsonNode::asText)
                        .toList());
    }

    private void collect(JsonNode part, Set<String> names) {
        part.findValuesAsText("$ref").stream()
                .map(reference -> reference.substring(REFERENCE.length()))
                .filter(names::add)
                .forEach(name -> collect(schemas.path(name), names));
    }

    /** A frame only says where the attributes are. */
    private boolean isTable(String name) {
        JsonNode properties = schemas.path(name).path("properties");
        return !properties.isEmpty()
                && FRAMES.stream().noneMatch(name::endsWith)
                && !properties.has("attributes")
                && !properties.has("data");
    }

    private static JsonNode alternative(JsonNode schema) {
        return StreamSupport.stream(schema.path("anyOf").spliterator(), false)
                .filter(one -> !type(one).equals("null"))
                .findFirst()
                .orElse(schema);
    }

    private static boolean isNullable(JsonNode schema) {
        return StreamSupport.stream(schema.path("anyOf").spliterator(), false)
                        .anyMatch(one -> type(one).equals("null"))
                || StreamSupport.stream(schema.path("type").spliterator(), false)
                        .anyMatch(word -> word.asText().equals("null"));
    }

    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return (type.isArray() ? type.path(0) : type).asText("");
    }

    private static String title(String name) {
        String words = name.replaceAll("Attributes$", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
