package uk.gov.education.ecf.providerapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What the build has merged out of the services' descriptions. */
class ProviderApiTest {

    private final ObjectNode description = ProviderApi.description();

    @Test
    void everyEndpointOfTheGuidanceIsThere() {
        Set<String> endpoints = new TreeSet<>();
        description.path("paths").properties().forEach(path -> path.getValue()
                .fieldNames()
                .forEachRemaining(method -> endpoints.add(method.toUpperCase() + " " + path.getKey())));
        assertTrue(endpoints.containsAll(Set.of(
                "GET /api/v3/delivery-partners",
                "GET /api/v3/delivery-partners/{id}",
                "GET /api/v3/participant-declarations",
                "GET /api/v3/participant-declarations/{id}",
                "GET /api/v3/participants/ecf",
                "GET /api/v3/participants/ecf/transfers",
                "GET /api/v3/participants/ecf/{id}",
                "GET /api/v3/participants/ecf/{id}/transfers",
                "GET /api/v3/partnerships/ecf",
                "GET /api/v3/partnerships/ecf/{id}",
                "GET /api/v3/schools/ecf",
                "GET /api/v3/schools/ecf/{id}",
                "GET /api/v3/statements",
                "GET /api/v3/statements/{id}",
                "GET /api/v3/unfunded-mentors/ecf",
                "GET /api/v3/unfunded-mentors/ecf/{id}",
                "POST /api/v3/participant-declarations",
                "POST /api/v3/partnerships/ecf",
                "PUT /api/v3/participant-declarations/{id}/void",
                "PUT /api/v3/participants/ecf/{id}/change-schedule",
                "PUT /api/v3/participants/ecf/{id}/defer",
                "PUT /api/v3/participants/ecf/{id}/resume",
                "PUT /api/v3/participants/ecf/{id}/withdraw",
                "PUT /api/v3/partnerships/ecf/{id}")));
    }

    @Test
    void nothingOfTheInternalApiIsThere() {
        assertFalse(description.toString().contains("internal/v1"));
        assertFalse(codes().contains("school-has-other-partnership"), "conflicts are told only inside DfE");
        description
                .path("components")
                .path("schemas")
                .fieldNames()
                .forEachRemaining(name -> assertTrue(
                        description.toString().contains("\"#/components/schemas/" + name + "\""), name + " is used"));
    }

    @Test
    void everyOperationHasATagThatIsDescribedAndTheTokenOfTheProvider() {
        Set<String> tags = Set.copyOf(description.path("tags").findValuesAsText("name"));
        description
                .path("paths")
                .findParents("operationId")
                .forEach(operation -> assertTrue(
                        tags.contains(operation.path("tags").path(0).asText()),
                        operation.path("operationId").asText()));
        assertEquals("provider", description.at("/security/0").fieldNames().next());
        assertTrue(description
                .at("/components/securitySchemes/provider/flows/clientCredentials/tokenUrl")
                .asText()
                .endsWith("/token"));
    }

    @Test
    void everyCodeHasItsWordsAndStatus() {
        JsonNode code = description.at("/components/schemas/Refusals/properties/errors/items/properties/code");
        assertTrue(codes().containsAll(Set.of(
                "declaration-already-exists", "too-many-requests", "filter-required", "internal-error")));
        assertEquals(codes(), new TreeSet<>(code.path("x-refusals").findValuesAsText("code")));
        code.path("x-refusals").forEach(refusal -> {
            assertTrue(refusal.path("status").asInt() >= 400, refusal::toString);
            assertFalse(refusal.path("detail").asText().isBlank(), refusal::toString);
            assertFalse(refusal.path("detail").asText().contains("%s"), refusal::toString);
        });
    }

    @Test
    void theParserThatGeneratorsUseHasNothingToSay() {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        SwaggerParseResult result = new OpenAPIV3Parser().readContents(description.toString(), List.of(), options);
        assertEquals(List.of(), result.getMessages());
        assertEquals(
                description.path("paths").size(), result.getOpenAPI().getPaths().size());
    }

    /** After which generators name its class. */
    @Test
    void everyElementThatIsAnObjectHasAName() {
        description.findValues("items").stream()
                .filter(items -> items.path("type").asText().equals("object"))
                .forEach(items -> assertTrue(items.has("title"), items::toString));
    }

    @Test
    void everyBodyHasAnExampleThatItsSchemaAccepts() {
        List<String> wrong = new ArrayList<>();
        description.path("paths").findValues("content").stream()
                .flatMap(content -> content.properties().stream())
                .filter(content -> content.getKey().endsWith("json"))
                .map(Map.Entry::getValue)
                .forEach(body -> {
                    if (!body.has("example")) {
                        wrong.add("no example of " + body);
                    } else {
                        validate(body.get("schema"), body.get("example"))
                                .forEach(error -> wrong.add(body + ": " + error));
                    }
                });
        assertEquals(List.of(), wrong);
    }

    @Test
    void examplesSayMoreThanText() {
        assertFalse(
                description.path("paths").findValues("example").toString().contains("\"text\""),
                () -> description.path("paths").findValues("example").stream()
                        .map(JsonNode::toString)
                        .filter(example -> example.contains("\"text\""))
                        .findFirst()
                        .orElseThrow());
    }

    private List<Error> validate(JsonNode schema, JsonNode value) {
        ObjectNode whole = description.objectNode();
        whole.set("components", description.get("components"));
        whole.setAll((ObjectNode) schema.deepCopy());
        Schema judge = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole.toString(), InputFormat.JSON);
        return judge.validate(value.toString(), InputFormat.JSON);
    }

    private Set<String> codes() {
        Set<String> codes = new TreeSet<>();
        description
                .at("/components/schemas/Refusals/properties/errors/items/properties/code/enum")
                .forEach(code -> codes.add(code.asText()));
        return codes;
    }
}
