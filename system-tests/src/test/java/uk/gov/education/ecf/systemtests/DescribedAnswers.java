package uk.gov.education.ecf.systemtests;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import uk.gov.education.ecf.suite.api.Answer;

/**
 * Holds answers of the provider API against the description that the gateway publishes: the operation, its status and, judged by a
 * validator of JSON Schema from outside this project, the body, or each of its lines. Attributes that the description does not have are as wrong as
 * attributes that are missing.
 */
public final class DescribedAnswers {

    private static final String FOR_PROVIDERS = "/api/v3/";
    private static final String JSON_API = "application/vnd.api+json";
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final JsonNode description;
    private final List<DescribedPath> paths = new ArrayList<>();
    private final Map<JsonNode, Schema> compiled = new ConcurrentHashMap<>();

    /** @param published the OpenAPI document as text */
    public DescribedAnswers(String published) {
        description = strict(published);
        description
                .path("paths")
                .properties()
                .forEach(path -> paths.add(new DescribedPath(path.getKey(), path.getValue())));
    }

    /** @throws AssertionError when an answer of the provider API is not as described */
    public void judge(Answer answer) {
        String[] request = answer.request().split(" ");
        judge(request[0], URI.create(request[1]).getRawPath(), answer.status(), answer.mediaType(), answer.body());
    }

    /** @throws AssertionError when it is an answer of the provider API and not as described */
    public void judge(String method, String path, int status, String mediaType, String body) {
        if (!path.startsWith(FOR_PROVIDERS)) {
            return;
        }
        List<String> wrong = violations(method, path, status, mediaType, body);
        if (!wrong.isEmpty()) {
            throw new AssertionError("%s %s answered %d, which is not as described: %s%n%s"
                    .formatted(method, path, status, wrong, body));
        }
    }

    /** Empty when the answer is as described. */
    List<String> violations(String method, String path, int status, String mediaType, String body) {
        JsonNode responses = DescribedPath.best(paths, path)
                .map(found -> found.operations().path(method.toLowerCase()).path("responses"))
                .orElse(description.path("nothing"));
        if (responses.isMissingNode()) {
            return status >= 400 ? List.of() : List.of("no such operation is described");
        }
        JsonNode response = responses.path(responses.has("" + status) ? "" + status : status >= 400 ? "default" : "");
        if (response.isMissingNode()) {
            return List.of("the status is not described");
        }
        JsonNode content = response.path("content");
        JsonNode schema = content.path(JSON_API).path("schema");
        if (schema.isMissingNode() || body.isEmpty()) {
            return List.of();
        }
        return mediaType.equals(Answer.LINES)
                ? new DescribedLines(content.has(Answer.LINES), resource(schema), this::violations).violations(body)
                : violations(schema, body);
    }

    /** What a list with that schema is a list of. */
    private JsonNode resource(JsonNode list) {
        String name = list.path("$ref").asText().replaceFirst(".*/", "");
        return description
                .path("components")
                .path("schemas")
                .path(name)
                .path("properties")
                .path("data")
                .path("items");
    }

    private List<String> violations(JsonNode schema, String body) {
        return compiled
                .computeIfAbsent(schema, this::compile)
                .validate(
                        body,
                        InputFormat.JSON,
                        run -> run.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }

    private Schema compile(JsonNode schema) {
        ObjectNode whole = schema.deepCopy();
        whole.set("$defs", description.path("components").path("schemas"));
        return SCHEMAS.getSchema(whole.toString(), InputFormat.JSON);
    }

    /** As JSON Schema has it; nothing may be said that is not described. */
    private static JsonNode strict(String published) {
        try {
            JsonNode document = new ObjectMapper().readTree(published.replace("#/components/schemas/", "#/$defs/"));
            document.findParents("x-refusals").forEach(codes -> ((ObjectNode) codes).remove("x-refusals"));
            document.path("components").path("schemas").findParents("properties").stream()
                    .filter(schema -> schema.path("properties").isObject())
                    .map(ObjectNode.class::cast)
                    .forEach(schema -> schema.put("additionalProperties", false));
            return document;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the description is no JSON", e);
        }
    }
}
