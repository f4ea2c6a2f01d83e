package uk.gov.education.ecf.platform.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublishedApiTest {

    private static final String DESCRIBED =
            """
            {"paths": {"/things/{id}": {"put": {"summary": "Change", "operationId": "change",
                "parameters": [{"name": "id", "description": "Which", "schema": {"type": "string"}}],
                "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}},
                "responses": {"200": {"content": {"application/json": {"schema": {"type": "array", "items": {"type": "string"}}}}},
                              "304": {}}}}},
             "components": {"schemas": {"Thing": {"type": "object",
                "properties": {"parts": {"type": "object", "additionalProperties": {"type": "string"}}}}}}}""";

    @Test
    void whatIsDescribedHasNoGaps() {
        assertEquals(List.of(), gaps(DESCRIBED));
    }

    @Test
    void everyGapIsNamed() {
        assertGap("PUT /things/{id} has no summary", "\"summary\": \"Change\",", "");
        assertGap("PUT /things/{id} has no id", "\"operationId\": \"change\",", "");
        assertGap("PUT /things/{id}, the parameter id is not described", "\"description\": \"Which\",", "");
        assertGap("PUT /things/{id}, the body has no schema", "{\"$ref\": \"#/components/schemas/Thing\"}", "{}");
        assertGap(
                "PUT /things/{id}, the body is described as bytes",
                "{\"$ref\": \"#/components/schemas/Thing\"}",
                "{\"type\": \"string\", \"format\": \"binary\"}");
        assertGap("PUT /things/{id}, the 304 is not described".replace("304", "200"), "\"304\": {}", "\"200\": {}");
        assertGap(
                "PUT /things/{id}, the 200[] is an object of which no more is said",
                "\"items\": {\"type\": \"string\"}",
                "\"items\": {\"type\": \"object\"}");
        assertGap(
                "Thing.parts may hold anything",
                "\"additionalProperties\": {\"type\": \"string\"}",
                "\"additionalProperties\": true, \"properties\": {\"a\": {\"type\": \"string\"}}");
    }

    private static void assertGap(String gap, String described, String instead) {
        assertEquals(List.of(gap), gaps(DESCRIBED.replace(described, instead)));
    }

    private static List<String> gaps(String description) {
        try {
            return new PublishedApi(new ObjectMapper().readTree(description)).gaps();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
