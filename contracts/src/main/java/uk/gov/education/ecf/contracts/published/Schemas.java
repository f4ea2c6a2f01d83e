package uk.gov.education.ecf.contracts.published;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.gov.education.ecf.contracts.AddedLater;
import uk.gov.education.ecf.contracts.EventType;
import uk.gov.education.ecf.contracts.Matching;
import uk.gov.education.ecf.contracts.OneOf;
import uk.gov.education.ecf.contracts.OrNull;
import uk.gov.education.ecf.contracts.id.Id;

/** JSON schemas: one of each event, and one of the snapshots of a context, to which those of its events refer. */
final class Schemas {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final SnakeCaseStrategy WIRE_NAMES = new SnakeCaseStrategy();

    private static final Map<Class<?>, String> PLAIN_TYPES = Map.of(
            String.class, "string",
            boolean.class, "boolean",
            Boolean.class, "boolean",
            int.class, "integer",
            Integer.class, "integer");
    private static final Map<Class<?>, String> FORMATS = Map.of(Instant.class, "date-time", LocalDate.class, "date");

    /** What is said once of all events, not of every record. */
    private static final Map<String, String> ENVELOPE = Map.of(
            "version", "Version of the aggregate; grows with every change of it",
            "occurredAt", "When it happened, in UTC with microseconds");

    private final Comments comments;

    Schemas(Comments comments) {
        this.comments = comments;
    }

    static String fileOf(EventType type) {
        return type.wireType() + ".schema.json";
    }

    static String snapshotsFileOf(String context) {
        return context + ".definitions.json";
    }

    ObjectNode of(EventType type) {
        ObjectNode schema = titled(type.record().getSimpleName());
        schema.setAll(object(type.record(), snapshotsFileOf(type.context())));
        return schema;
    }

    /** @param types of one context */
    ObjectNode ofSnapshots(String context, Collection<EventType> types) {
        ObjectNode schema = titled("Snapshots of " + context + " events");
        ObjectNode definitions = schema.putObject("$defs");
        Set<Class<?>> snapshots = new LinkedHashSet<>();
        types.forEach(type -> collectSnapshots(type.record(), snapshots));
        snapshots.forEach(snapshot -> definitions.set(nameOf(snapshot), object(snapshot, "")));
        return schema;
    }

    private static ObjectNode titled(String title) {
        return JSON.objectNode().put("$schema", DIALECT).put("title", title);
    }

    private static void collectSnapshots(Class<?> record, Set<Class<?>> found) {
        Arrays.stream(record.getRecordComponents())
                .map(Schemas::elementOf)
                .filter(Schemas::isSnapshot)
                .filter(found::add)
                .forEach(snapshot -> collectSnapshots(snapshot, found));
    }

    private ObjectNode object(Class<?> record, String snapshotsFile) {
        ObjectNode schema =
                JSON.objectNode().put("description", comments.sentence(record)).put("type", "object");
        ArrayNode required = schema.putArray("required");
        ObjectNode properties = schema.putObject("properties");
        for (RecordComponent component : record.getRecordComponents()) {
            String name = WIRE_NAMES.translate(component.getName());
            properties.set(name, property(component, snapshotsFile));
            if (!component.isAnnotationPresent(AddedLater.class)) {
                required.add(name);
            }
        }
        return schema;
    }

    private ObjectNode property(RecordComponent component, String snapshotsFile) {
        ObjectNode schema = JSON.objectNode();
        comments.component(component)
                .or(() -> Optional.ofNullable(ENVELOPE.get(component.getName())))
                .ifPresent(text -> schema.put("description", text));
        schema.setAll(value(component, snapshotsFile));
        if (component.isAnnotationPresent(OneOf.class)) {
            ArrayNode words = schema.putArray("enum");
            Arrays.stream(component.getAnnotation(OneOf.class).value()).forEach(words::add);
        }
        if (component.isAnnotationPresent(Matching.class)) {
            schema.put("pattern", component.getAnnotation(Matching.class).value());
        }
        return component.isAnnotationPresent(OrNull.class) ? orNull(schema) : schema;
    }

    private static ObjectNode value(RecordComponent component, String snapshotsFile) {
        Class<?> element = elementOf(component);
        ObjectNode schema = isSnapshot(element)
                ? JSON.objectNode().put("$ref", snapshotsFile + "#/$defs/" + nameOf(element))
                : plain(component, element);
        if (element == component.getType()) {
            return schema;
        }
        return JSON.objectNode().put("type", "array").set("items", schema);
    }

    private static ObjectNode plain(RecordComponent component, Class<?> type) {
        if (type == long.class || type == Long.class) {
            // versions are all that is counted in longs
            return JSON.objectNode().put("type", "integer").put("minimum", 0);
        }
        if (Id.class.isAssignableFrom(type)) {
            return formatted("uuid");
        }
        if (FORMATS.containsKey(type)) {
            return formatted(FORMATS.get(type));
        }
        if (!PLAIN_TYPES.containsKey(type)) {
            throw new IllegalStateException(
                    "has no form in JSON: " + component + " of " + component.getDeclaringRecord());
        }
        return JSON.objectNode().put("type", PLAIN_TYPES.get(type));
    }

    private static ObjectNode formatted(String format) {
        return JSON.objectNode().put("type", "string").put("format", format);
    }

    private static ObjectNode orNull(ObjectNode schema) {
        if (schema.has("$ref")) {
            ObjectNode either = JSON.objectNode();
            either.putArray("anyOf").add(schema).addObject().put("type", "null");
            return either;
        }
        String type = schema.get("type").asText();
        schema.putArray("type").add(type).add("null");
        if (schema.has("enum")) {
            schema.withArray("enum").addNull();
        }
        return schema;
    }

    private static Class<?> elementOf(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType list
                ? (Class<?>) list.getActualTypeArguments()[0]
                : component.getType();
    }

    private static boolean isSnapshot(Class<?> type) {
        return type.isRecord() && !Id.class.isAssignableFrom(type);
    }

    private static String nameOf(Class<?> snapshot) {
        return WIRE_NAMES.translate(snapshot.getSimpleName().replaceAll("Snapshot$", ""));
    }
}
