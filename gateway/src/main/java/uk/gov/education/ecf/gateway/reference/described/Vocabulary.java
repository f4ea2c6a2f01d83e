package uk.gov.education.ecf.gateway.reference.described;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * An attribute that is one of several words.
 *
 * @param schemas where it stands
 */
public record Vocabulary(String attribute, Set<String> words, List<String> schemas) {

    /** Attributes of one name with the same words are one vocabulary. */
    static List<Vocabulary> allOf(JsonNode document) {
        Map<String, Vocabulary> found = new TreeMap<>();
        document.path("components").path("schemas").properties().forEach(schema -> schema.getValue()
                .path("properties")
                .properties()
                .forEach(property -> add(schema.getKey(), property, found)));
        return List.copyOf(found.values());
    }

    private static void add(String schema, Map.Entry<String, JsonNode> property, Map<String, Vocabulary> found) {
        Set<String> words = new LinkedHashSet<>();
        property.getValue().findValues("enum").forEach(list -> list.forEach(word -> words.add(word.asText())));
        if (words.size() > 1 && !property.getKey().equals("errors")) {
            found.computeIfAbsent(
                            property.getKey() + words,
                            key -> new Vocabulary(property.getKey(), words, new ArrayList<>()))
                    .schemas
                    .add(schema);
        }
    }
}
