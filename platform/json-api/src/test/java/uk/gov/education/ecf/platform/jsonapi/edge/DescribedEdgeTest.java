package uk.gov.education.ecf.platform.jsonapi.edge;

import static io.restassured.RestAssured.get;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.platform.jsonapi.body.Json;

/** What the small application's description says of its types. */
@QuarkusTest
class DescribedEdgeTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonNode api;

    @BeforeEach
    void read() throws IOException {
        api = JSON.readTree(get("/q/openapi?format=json").asByteArray());
    }

    @Test
    void theStoredDescriptionSaysTheSame() throws IOException {
        JsonNode stored = JSON.readTree(Path.of("target/openapi/openapi.json").toFile());
        assertEquals(
                stored.get("components").get("schemas"), api.get("components").get("schemas"));
        assertEquals(stored.get("paths"), api.get("paths"));
    }

    @Test
    void aProvidersBodyIsDescribedInItsEnvelope() {
        JsonNode body = schema(operation("/api/v3/things/{id}", "put").at("/requestBody/content/application~1json"));
        assertEquals(
                body, schema(operation("/api/v3/things", "post").at("/requestBody/content/application~1vnd.api+json")));
        assertEquals(List.of("data"), texts(body.get("required")));
        assertEquals(
                "thing", body.at("/properties/data/properties/type/examples/0").asText());
        JsonNode attributes = followed(body.at("/properties/data/properties/attributes"));
        assertEquals(List.of("colour", "lead_provider_name"), members(attributes));
        assertEquals(List.of("colour"), texts(attributes.get("required")));
    }

    @Test
    void anInternalBodyAndItsAnswerAreDescribedAsTheyAre() {
        JsonNode put = operation("/internal/v1/things/{id}/years/{year}", "put");
        JsonNode body = schema(put.at("/requestBody/content/application~1json"));
        assertEquals(List.of("colour", "size"), members(body));
        assertFalse(body.has("required"));
        JsonNode answer = schema(put.at("/responses/200/content/application~1json"));
        assertEquals(List.of("id", "state"), members(followed(answer.get("items"))));
    }

    @Test
    void valuesInAddressesAreDescribedByTheirTypes() {
        JsonNode put = operation("/internal/v1/things/{id}/years/{year}", "put");
        JsonNode id = parameter(put, "id");
        assertEquals("Id of the thing", id.get("description").asText());
        assertEquals("uuid", id.at("/schema/format").asText());
        JsonNode year = parameter(put, "year");
        assertEquals("A year of which things are known", year.get("description").asText());
        assertEquals("[0-9]{4}", year.at("/schema/pattern").asText());
        JsonNode shown = parameter(operation("/api/v3/small-things/{id}", "get"), "id");
        assertEquals("Id of the small thing", shown.get("description").asText());
    }

    @Test
    void aListIsDescribedWithItsResourceAndWhatItTakes() {
        JsonNode list = operation("/api/v3/small-things", "get");
        JsonNode answer = schema(list.at("/responses/200/content/application~1vnd.api+json"));
        assertEquals(List.of("data", "links"), members(answer));
        JsonNode resource = followed(answer.at("/properties/data/items"));
        assertEquals(List.of("id", "type", "attributes"), members(resource));
        assertEquals("small-thing", resource.at("/properties/type/enum/0").asText());
        JsonNode state = parameter(list, "filter[state]");
        assertEquals(List.of("as_new", "worn-out"), texts(state.at("/schema/enum")));
        assertEquals(
                true, parameter(list, "filter[updated_since]").get("required").asBoolean());
        JsonNode single = operation("/api/v3/small-things/{id}", "get");
        assertEquals(
                "In that state",
                parameter(single, "filter[state]").get("description").asText());
        assertNull(parameter(single, "filter[updated_since]"));
        assertEquals(
                resource,
                followed(schema(single.at("/responses/200/content/application~1vnd.api+json"))
                        .at("/properties/data")));
    }

    @Test
    void changesAreDescribedAsWhatIsShownOrRemoved() {
        JsonNode changes = operation("/api/v3/small-things/changes", "get");
        JsonNode answer = schema(changes.at("/responses/200/content/application~1vnd.api+json"));
        JsonNode change = followed(answer.at("/properties/data/items"));
        assertEquals(List.of("id", "type", "attributes", "meta"), members(change));
        assertEquals(List.of("id", "type"), texts(change.get("required")));
        assertEquals(List.of("removed"), members(followed(change.at("/properties/meta"))));
        assertEquals(List.of("next", "prev", "changes"), members(followed(answer.at("/properties/links"))));
        assertNotNull(parameter(changes, "filter[state]"));
        assertNotNull(parameter(changes, "page[after]"));
        assertNull(parameter(changes, "page[page]"));
        assertNull(parameter(changes, "sort"));
        assertTrue(changes.at("/responses").has("410"));
    }

    @Test
    void whatIsListedAlsoComesAsLines() {
        for (String address : List.of("/api/v3/small-things", "/api/v3/small-things/changes")) {
            assertEquals(
                    List.of("application/vnd.api+json", "application/x-ndjson"),
                    names(operation(address, "get").at("/responses/200/content")));
        }
        assertEquals(
                List.of("application/vnd.api+json"),
                names(operation("/api/v3/small-things/{id}", "get").at("/responses/200/content")));
    }

    @Test
    void attributesAreDescribedAsTheyAreWritten() {
        JsonNode attributes = api.at("/components/schemas/ThingAttributes");
        assertEquals(
                List.of("colour", "state", "made_of", "main_part", "parts", "sold", "size", "sold_on", "created_at"),
                members(attributes));
        assertEquals(members(attributes), texts(attributes.get("required")));
        JsonNode described = attributes.get("properties");
        assertEquals("As it was seen", described.at("/colour/description").asText());
        assertEquals("blue", described.at("/colour/examples/0").asText());
        assertEquals(List.of("as_new", "worn-out"), texts(described.at("/state/anyOf/0/enum")));
        assertEquals("null", described.at("/state/anyOf/1/type").asText());
        assertEquals("uuid", described.at("/made_of/format").asText());
        assertEquals("null", described.at("/main_part/anyOf/1/type").asText());
        JsonNode part = followed(described.at("/parts/items"));
        assertEquals(List.of("state", "of", "note"), members(part));
        assertEquals(List.of("state", "of"), texts(part.get("required")));
        assertEquals(List.of("boolean", "null"), texts(described.at("/sold/type")));
        assertEquals("date", described.at("/sold_on/format").asText());
        assertEquals("date-time", described.at("/created_at/format").asText());
    }

    @Test
    void wordsAreWrittenAsTheyAreDescribed() {
        assertEquals("[\"as_new\",\"worn-out\"]", Json.text(State.values()));
    }

    @Test
    void theRefusalsAreNamedAfterTheService() {
        JsonNode codes = api.at("/components/schemas/ThingsRefusals/properties/errors/items/properties/code/enum");
        assertEquals(true, texts(codes).containsAll(List.of("json-malformed", "thing-unknown")));
    }

    private JsonNode operation(String path, String method) {
        return api.get("paths").get(path).get(method);
    }

    private JsonNode schema(JsonNode mediaType) {
        return followed(mediaType.get("schema"));
    }

    private JsonNode followed(JsonNode schema) {
        return schema.has("$ref") ? api.at(schema.get("$ref").asText().substring(1)) : schema;
    }

    private static JsonNode parameter(JsonNode operation, String name) {
        for (JsonNode parameter : operation.path("parameters")) {
            if (parameter.get("name").asText().equals(name)) {
                return parameter;
            }
        }
        return null;
    }

    private static List<String> members(JsonNode schema) {
        return names(schema.get("properties"));
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
