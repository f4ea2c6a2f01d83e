package uk.gov.education.ecf.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Compares a schema with its released form. Old events stay on compacted topics and old readers stay in service, so a
 * property may be added, as an optional one, and an enumeration may grow; nothing else may change.
 */
final class AdditiveOnly {

    private static final List<String> CONSTRAINTS = List.of(
            "format", "pattern", "const", "minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems");

    private final SchemaFolder released;
    private final SchemaFolder today;
    private final List<String> breaches = new ArrayList<>();

    private AdditiveOnly(SchemaFolder released, SchemaFolder today) {
        this.released = released;
        this.today = today;
    }

    /** What breaks the promise, one sentence each; empty when nothing does. */
    static List<String> breaches(SchemaFolder released, SchemaFolder today, String file) {
        AdditiveOnly comparison = new AdditiveOnly(released, today);
        comparison.compare("", released.open(file), today.open(file));
        return comparison.breaches;
    }

    private void compare(String path, SchemaNode releasedReference, SchemaNode todayReference) {
        SchemaNode before = released.resolve(releasedReference);
        SchemaNode after = today.resolve(todayReference);
        compareTypes(path, before, after);
        compareEnumerations(path, before, after);
        compareConstraints(path, before, after);
        compareRequired(path, before, after);
        compareProperties(path, before, after);
        compareItems(path, before, after);
    }

    private void compareTypes(String path, SchemaNode before, SchemaNode after) {
        Set<String> lost = without(words(before, "type"), words(after, "type"));
        Set<String> gained = without(words(after, "type"), words(before, "type"));
        if (!lost.isEmpty() || (words(before, "type").isEmpty() && !gained.isEmpty())) {
            breach(path, "type narrowed");
        } else if (!gained.isEmpty()) {
            breach(path, "type widened");
        }
    }

    private void compareEnumerations(String path, SchemaNode before, SchemaNode after) {
        if (!after.json().has("enum")) {
            return;
        }
        if (!before.json().has("enum")) {
            breach(path, "type narrowed");
        }
        Set<String> lost = without(words(before, "enum"), words(after, "enum"));
        lost.forEach(word -> breach(path, "enum value " + word + " removed"));
    }

    private void compareConstraints(String path, SchemaNode before, SchemaNode after) {
        CONSTRAINTS.stream()
                .filter(keyword -> after.json().has(keyword))
                .filter(keyword ->
                        !after.json().get(keyword).equals(before.json().get(keyword)))
                .forEach(keyword -> breach(path, keyword + " narrowed"));
    }

    private void compareRequired(String path, SchemaNode before, SchemaNode after) {
        Set<String> lost = without(words(before, "required"), words(after, "required"));
        Set<String> gained = without(words(after, "required"), words(before, "required"));
        gained.forEach(property -> breach(path + "/" + property, "newly required"));
        lost.forEach(property -> breach(path + "/" + property, "no longer required"));
    }

    private void compareProperties(String path, SchemaNode before, SchemaNode after) {
        if (after.json().has("additionalProperties") || after.json().has("unevaluatedProperties")) {
            breach(path, "closed to additions");
        }
        before.json().path("properties").fieldNames().forEachRemaining(property -> {
            if (after.json().path("properties").has(property)) {
                UnaryOperator<SchemaNode> step = node -> node.at("properties").at(property);
                compare(path + "/" + property, step.apply(before), step.apply(after));
            } else {
                breach(path + "/" + property, "removed");
            }
        });
    }

    private void compareItems(String path, SchemaNode before, SchemaNode after) {
        if (before.json().has("items") && after.json().has("items")) {
            compare(path + "[]", before.at("items"), after.at("items"));
        } else if (after.json().has("items")) {
            breach(path + "[]", "type narrowed");
        }
    }

    private void breach(String path, String what) {
        breaches.add((path.isEmpty() ? "/" : path) + " " + what);
    }

    private static Set<String> words(SchemaNode node, String keyword) {
        JsonNode value = node.json().path(keyword);
        Stream<JsonNode> words =
                value.isTextual() ? Stream.of(value) : StreamSupport.stream(value.spliterator(), false);
        return words.map(JsonNode::asText).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        return all.stream().filter(word -> !some.contains(word)).collect(Collectors.toCollection(TreeSet::new));
    }
}
