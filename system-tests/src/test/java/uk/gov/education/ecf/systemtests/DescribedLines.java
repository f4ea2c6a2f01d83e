package uk.gov.education.ecf.systemtests;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * A whole list as lines (rule J-33): in each a resource as the list would show it, with {@code meta.cursor} besides, and in the last one
 * nothing but {@code links.changes}.
 *
 * @param described whether the operation answers lines at all
 * @param resource the schema of what is listed
 * @param judge what of a text is not as a schema has it
 */
record DescribedLines(boolean described, JsonNode resource, BiFunction<JsonNode, String, List<String>> judge) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Empty when all lines are as described. */
    List<String> violations(String body) {
        if (!described || resource.isMissingNode()) {
            return List.of("lines are not described");
        }
        List<String> lines = body.lines().toList();
        List<String> wrong = new ArrayList<>();
        for (String line : lines.subList(0, lines.size() - 1)) {
            wrong.addAll(violations(read(line), line));
        }
        String last = lines.get(lines.size() - 1);
        if (!body.endsWith("\n") || !isLast(read(last))) {
            wrong.add("the last line does not say how to go on: " + last);
        }
        return wrong;
    }

    private List<String> violations(JsonNode line, String text) {
        if (!(line instanceof ObjectNode listed) || !(listed.path("meta") instanceof ObjectNode meta)) {
            return List.of("no resource with meta: " + text);
        }
        JsonNode cursor = meta.remove("cursor");
        if (cursor == null || cursor.asText().isEmpty()) {
            return List.of("no cursor: " + text);
        }
        if (meta.isEmpty()) {
            listed.remove("meta");
        }
        return judge.apply(resource, listed.toString());
    }

    private static boolean isLast(JsonNode line) {
        return line.size() == 1
                && line.path("links").size() == 1
                && line.at("/links/changes").isTextual();
    }

    private static JsonNode read(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            return JSON.missingNode();
        }
    }
}
