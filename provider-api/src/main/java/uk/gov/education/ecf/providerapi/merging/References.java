package uk.gov.education.ecf.providerapi.merging;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** References to schemas of the document. */
final class References {

    static final String PREFIX = "#/components/schemas/";
    private static final String REFERENCE = "$ref";

    private References() {}

    /** The names of all schemas that a part of a document refers to by itself, each once. */
    static List<String> in(JsonNode part) {
        return part.findValuesAsText(REFERENCE).stream()
                .filter(reference -> reference.startsWith(PREFIX))
                .map(reference -> reference.substring(PREFIX.length()))
                .distinct()
                .toList();
    }

    /** Empty when the schema is no reference. */
    static Stream<String> of(JsonNode schema) {
        return Stream.of(schema.path(REFERENCE).asText(""))
                .filter(text -> text.startsWith(PREFIX))
                .map(text -> text.substring(PREFIX.length()));
    }

    /** Renames what a part refers to, in place. */
    static void rename(JsonNode part, UnaryOperator<String> name) {
        part.findParents(REFERENCE).stream()
                .filter(Objects::nonNull)
                .map(ObjectNode.class::cast)
                .forEach(parent -> of(parent).forEach(old -> parent.put(REFERENCE, PREFIX + name.apply(old))));
    }
}
