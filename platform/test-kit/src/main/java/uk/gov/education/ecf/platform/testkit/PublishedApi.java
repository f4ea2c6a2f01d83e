package uk.gov.education.ecf.platform.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The description of its API that an application publishes at {@code /q/openapi}.
 *
 * <pre>{@code
 * assertEquals(List.of(), PublishedApi.ofTheApplication().gaps());
 * }</pre>
 */
public final class PublishedApi {

    private final JsonNode api;
    private final Set<String> gaps = new TreeSet<>();

    PublishedApi(JsonNode api) {
        this.api = api;
    }

    /** Of the application under test. */
    public static PublishedApi ofTheApplication() {
        try {
            byte[] description = RestAssured.given()
                    .get("/q/openapi?format=json")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asByteArray();
            return new PublishedApi(new ObjectMapper().readTree(description));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What is left in the dark: operations without a summary or an id of their own, bodies and answers without a schema or with
     * one that says no more than that it is an object, parameters without a description. In alphabetical order; empty when
     * everything is described.
     */
    public List<String> gaps() {
        api.path("paths").fields().forEachRemaining(path -> path.getValue()
                .fields()
                .forEachRemaining(operation ->
                        judge(operation.getKey().toUpperCase() + " " + path.getKey(), operation.getValue())));
        api.at("/components/schemas")
                .fields()
                .forEachRemaining(schema -> judgeSchema(schema.getKey(), schema.getValue()));
        return List.copyOf(gaps);
    }

    private void judge(String operation, JsonNode described) {
        need(described.has("summary"), operation + " has no summary");
        need(described.has("operationId"), operation + " has no id");
        described.path("parameters").forEach(parameter -> judgeParameter(operation, parameter));
        if (described.has("requestBody")) {
            judgeContent(operation + ", the body", described.at("/requestBody/content"));
        }
        for (Map.Entry<String, JsonNode> response : fields(described.path("responses"))) {
            if (!response.getKey().equals("304")) {
                judgeContent(
                        operation + ", the " + response.getKey(),
                        response.getValue().path("content"));
            }
        }
    }

    private void judgeParameter(String operation, JsonNode parameter) {
        String name = operation + ", the parameter " + parameter.path("name").asText();
        need(parameter.hasNonNull("description"), name + " is not described");
        judgeSchema(name, parameter.path("schema"));
    }

    private void judgeContent(String what, JsonNode content) {
        need(!content.isEmpty(), what + " is not described");
        for (Map.Entry<String, JsonNode> mediaType : fields(content)) {
            JsonNode schema = mediaType.getValue().path("schema");
            judgeSchema(what, schema);
            boolean bytes = schema.path("format").asText().equals("binary");
            need(!bytes || !mediaType.getKey().endsWith("json"), what + " is described as bytes");
        }
    }

    private void judgeSchema(String what, JsonNode schema) {
        boolean composed = schema.has("$ref") || schema.has("anyOf") || schema.has("allOf") || schema.has("oneOf");
        need(composed || schema.has("type") || schema.has("enum"), what + " has no schema");
        boolean open = schema.path("additionalProperties").isObject();
        boolean object = schema.path("type").asText().equals("object");
        need(!object || open || schema.path("properties").size() > 0, what + " is an object of which no more is said");
        need(!schema.path("additionalProperties").asBoolean(), what + " may hold anything");
        fields(schema.path("properties"))
                .forEach(member -> judgeSchema(what + "." + member.getKey(), member.getValue()));
        if (schema.path("type").asText().equals("array")) {
            judgeSchema(what + "[]", schema.path("items"));
        }
        if (open) {
            judgeSchema(what + "{}", schema.get("additionalProperties"));
        }
    }

    private void need(boolean fulfilled, String gap) {
        if (!fulfilled) {
            gaps.add(gap);
        }
    }

    private static List<Map.Entry<String, JsonNode>> fields(JsonNode node) {
        List<Map.Entry<String, JsonNode>> fields = new ArrayList<>();
        node.fields().forEachRemaining(fields::add);
        return fields;
    }
}
