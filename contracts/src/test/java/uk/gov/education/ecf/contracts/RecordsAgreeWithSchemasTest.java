package uk.gov.education.ecf.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads the derived schemas by other means than those that wrote them: no property may get lost or appear on the way. */
class RecordsAgreeWithSchemasTest {

    private static final SnakeCaseStrategy WIRE_NAMES = new SnakeCaseStrategy();

    private final SchemaFolder schemas = SchemaFolder.ofResources("/schemas");

    static Stream<EventType> types() {
        return EventCatalogue.types().stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void theyHaveTheSameProperties(EventType type) {
        compare(type.record(), schemas.open(type.wireType() + ".schema.json"));
    }

    private void compare(Class<?> record, SchemaNode reference) {
        SchemaNode schema = schemas.resolve(reference);
        Set<String> components = Arrays.stream(record.getRecordComponents())
                .map(component -> WIRE_NAMES.translate(component.getName()))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> properties = new TreeSet<>();
        schema.json().path("properties").fieldNames().forEachRemaining(properties::add);

        assertEquals(properties, components, record.getSimpleName());
        Arrays.stream(record.getRecordComponents()).forEach(component -> compare(record, component, schema));
    }

    private void compare(Class<?> record, RecordComponent component, SchemaNode owner) {
        String name = WIRE_NAMES.translate(component.getName());
        SchemaNode property = schemas.resolve(owner.at("properties").at(name));
        // a member that a later version added is boxed and optional: its record says what it is in events that lack it
        if (component.getType().isPrimitive()) {
            requireNeverAbsent(record.getSimpleName() + "." + name, owner, name, property);
        }
        if (isSnapshot(component.getType())) {
            compare(component.getType(), property);
        }
        if (component.getGenericType() instanceof ParameterizedType list
                && isSnapshot((Class<?>) list.getActualTypeArguments()[0])) {
            compare((Class<?>) list.getActualTypeArguments()[0], property.at("items"));
        }
    }

    private static void requireNeverAbsent(String place, SchemaNode owner, String name, SchemaNode property) {
        assertEquals(
                1,
                StreamSupport.stream(owner.json().path("required").spliterator(), false)
                        .map(JsonNode::asText)
                        .filter(name::equals)
                        .count(),
                place + " is not required");
        assertFalse(property.json().path("type").isArray(), place + " may be null");
    }

    private static boolean isSnapshot(Class<?> type) {
        return type.getSimpleName().endsWith("Snapshot");
    }
}
