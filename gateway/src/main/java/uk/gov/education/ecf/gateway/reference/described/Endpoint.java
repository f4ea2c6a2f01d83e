package uk.gov.education.ecf.gateway.reference.described;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import uk.gov.education.ecf.platform.jsonapi.http.MediaTypes;

/**
 * One operation.
 *
 * @param id of the operation; the anchor on its page
 * @param schemas what its body and its answer hold, attribute tables first for what is asked
 */
public record Endpoint(
        String id,
        String method,
        String path,
        Words words,
        List<Parameter> parameters,
        List<String> schemas,
        Examples examples) {

    /** How it is told. */
    public record Words(String tag, String summary, String description, List<Answer> answers) {}

    /**
     * What it looks like, as JSON text.
     *
     * @param asked empty for an operation without a body
     */
    public record Examples(String asked, String answered) {}

    /** What one status means. */
    public record Answer(String status, String description) {}

    static Endpoint of(String path, String method, JsonNode operation, Described schemas) {
        JsonNode asked = body(operation.path("requestBody"));
        JsonNode answered = body(operation.path("responses").path("200"));
        return new Endpoint(
                operation.path("operationId").asText(),
                method.toUpperCase(Locale.ROOT),
                path,
                words(operation),
                StreamSupport.stream(operation.path("parameters").spliterator(), false)
                        .map(Parameter::of)
                        .toList(),
                Stream.of(asked, answered)
                        .flatMap(body -> schemas.tablesOf(body.path("schema")).stream())
                        .distinct()
                        .toList(),
                new Examples(pretty(asked.path("example")), pretty(answered.path("example"))));
    }

    private static Words words(JsonNode operation) {
        return new Words(
                operation.path("tags").path(0).asText(),
                operation.path("summary").asText(),
                operation.path("description").asText(),
                operation.path("responses").properties().stream()
                        .map(response -> new Answer(
                                response.getKey(),
                                response.getValue().path("description").asText()))
                        .sorted((one, other) -> one.status().compareTo(other.status()))
                        .toList());
    }

    private static JsonNode body(JsonNode holder) {
        return holder.path("content").path(MediaTypes.JSON_API);
    }

    private static String pretty(JsonNode example) {
        return example.isMissingNode() ? "" : example.toPrettyString();
    }

    public String tag() {
        return words.tag();
    }

    public String summary() {
        return words.summary();
    }

    /** Where the reference tells of it. */
    public String address() {
        return "/reference/" + Slug.of(tag()) + "#" + id;
    }

    public boolean asksForABody() {
        return !examples.asked().isEmpty();
    }
}
