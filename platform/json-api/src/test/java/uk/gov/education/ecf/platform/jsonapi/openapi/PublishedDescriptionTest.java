package uk.gov.education.ecf.platform.jsonapi.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.platform.jsonapi.http.TransportRefusals;
import uk.gov.education.ecf.platform.jsonapi.refusal.CommonRefusals;

class PublishedDescriptionTest {

    private static final String JSON = "application/json";

    private final Document document = new Document();

    @Test
    void theCodesAreThoseOfTheServiceAndOfEveryTableOfThePlatform() {
        document.operation(HttpMethod.GET, "/api/v3/things");
        List<Object> codes = document.filtered().codes();
        assertTrue(codes.containsAll(new ThingRefusals().codes()));
        assertTrue(codes.containsAll(new CommonRefusals().codes()));
        assertTrue(codes.containsAll(new TransportRefusals().codes()));
        assertEquals(codes.stream().distinct().sorted().toList(), codes);
    }

    @Test
    void everyCodeComesWithItsStatusAndWords() {
        document.operation(HttpMethod.GET, "/api/v3/things");
        List<?> told = document.filtered().refusals();
        assertTrue(told.contains(Map.of(
                "code", "thing-unknown", "status", 422, "title", "thing_id", "detail", "'#/thing_id' is none of ….")));
        assertTrue(told.contains(
                Map.of("code", "thing-missing", "status", 409, "title", "thing", "detail", "The thing is missing.")));
        assertTrue(told.stream()
                .anyMatch(one -> one instanceof Map<?, ?> refusal
                        && Integer.valueOf(503).equals(refusal.get("status"))
                        && "service-unavailable".equals(refusal.get("code"))));
    }

    @Test
    void aProviderListMayBeMalformedUnauthorisedForbiddenOrUnchanged() {
        Operation list = document.operation(HttpMethod.GET, "/api/v3/things");
        document.filtered();
        assertEquals(List.of("200", "304", "400", "401", "403", "429", "default"), Document.statuses(list));
        assertEquals(Document.REFUSALS, Document.body(list, "429"));
        assertTrue(list.getResponses().getAPIResponse("429").getHeaders().containsKey("Retry-After"));
        assertEquals(Document.REFUSALS, Document.body(list, "400"));
        assertEquals(Document.REFUSALS, Document.body(list, "403"));
        assertEquals(Document.REFUSALS, Document.body(list, "default"));
        assertEquals("#/components/schemas/Denial", Document.body(list, "401"));
        assertTrue(list.getResponses().getAPIResponse("401").getHeaders().containsKey("WWW-Authenticate"));
        assertTrue(document.schema("Denial").getProperties().containsKey("error"));
    }

    @Test
    void whatAnAddressNamesMayBeMissing() {
        Operation single = document.operation(HttpMethod.GET, "/internal/v1/things/{id}");
        document.filtered();
        assertEquals(List.of("200", "400", "401", "403", "404", "default"), Document.statuses(single));
        assertEquals("#/components/schemas/Denial", Document.body(single, "404"));
    }

    @Test
    void aProviderWriteIsJudgedWithoutConflicts() {
        Operation write = document.operation(HttpMethod.PUT, "/api/v3/things/{id}", Document.JSON_API);
        document.filtered();
        assertEquals(
                List.of("200", "400", "401", "403", "404", "413", "415", "422", "429", "default"),
                Document.statuses(write));
    }

    @Test
    void anInternalWriteMayConflict() {
        Operation write = document.operation(HttpMethod.POST, "/internal/v1/things", JSON);
        document.filtered();
        assertEquals(
                List.of("200", "400", "401", "403", "409", "413", "415", "422", "default"), Document.statuses(write));
        assertEquals(Document.REFUSALS, Document.body(write, "409"));
    }

    @Test
    void aFileIsRefusedAsAWholeOrItsRowsAreReported() {
        Operation upload = document.operation(HttpMethod.POST, "/internal/v1/things/import", "text/csv");
        document.filtered();
        assertEquals(List.of("200", "400", "401", "403", "413", "415", "default"), Document.statuses(upload));
    }

    @Test
    void aProvidersActIsJudgedByWhatStandsEvenWithoutABody() {
        Operation act = document.operation(HttpMethod.PUT, "/api/v3/things/{id}/void");
        document.filtered();
        assertEquals(List.of("200", "400", "401", "403", "404", "422", "429", "default"), Document.statuses(act));
    }

    @Test
    void anActWithoutABodyHasNothingToJudge() {
        Operation act = document.operation(HttpMethod.POST, "/internal/v1/things/{id}/rebuild");
        document.filtered();
        assertEquals(List.of("200", "400", "401", "403", "404", "default"), Document.statuses(act));
    }

    @Test
    void whatAnOperationDeclaresStays() {
        Operation act = document.operation(HttpMethod.POST, "/internal/v1/things", JSON);
        APIResponse whole = Document.response()
                .content(OASFactory.createContent().addMediaType(JSON, OASFactory.createMediaType()));
        act.getResponses().addAPIResponse("409", whole).addAPIResponse("422", Document.response());
        document.filtered();
        assertFalse(whole.getContent().hasMediaType(Document.JSON_API));
        assertEquals("as declared", whole.getDescription());
        assertEquals("as declared", act.getResponses().getAPIResponse("422").getDescription());
        assertEquals(Document.REFUSALS, Document.body(act, "422"));
    }

    @Test
    void listsArePagedAndNothingElseIs() {
        Operation list = document.operation(HttpMethod.GET, "/api/v3/things");
        Operation single = document.operation(HttpMethod.GET, "/api/v3/things/{id}");
        Operation internal = document.operation(HttpMethod.GET, "/internal/v1/things");
        document.filtered();
        assertEquals(
                List.of("page[page]", "page[per_page]", "page[after]", "page[before]", "If-None-Match"),
                Document.parameters(list));
        assertEquals(List.of("If-None-Match"), Document.parameters(single));
        assertEquals(List.of(), Document.parameters(internal));
    }

    @Test
    void aParameterThatTheOperationDescribesIsNotDescribedAgain() {
        Parameter own = OASFactory.createParameter()
                .name("page[page]")
                .in(Parameter.In.QUERY)
                .description("own words");
        Operation list = document.operation(HttpMethod.GET, "/api/v3/things").addParameter(own);
        document.filtered();
        assertEquals("own words", list.getParameters().get(0).getDescription());
        assertEquals(
                1,
                Document.parameters(list).stream().filter("page[page]"::equals).count());
    }

    @Test
    void readsOfProvidersAreTagged() {
        Operation list = document.operation(HttpMethod.GET, "/api/v3/things");
        Operation single = document.operation(HttpMethod.GET, "/api/v3/things/{id}");
        document.filtered();
        assertTrue(List.of(list, single).stream()
                .allMatch(read ->
                        read.getResponses().getAPIResponse("200").getHeaders().containsKey("ETag")));
        assertNull(list.getResponses().getAPIResponse("304").getContent());
    }

    @Test
    void whatQuarkusSaysOfARefusalIsSaidBetter() {
        Operation list = document.operation(HttpMethod.GET, "/api/v3/things");
        list.getResponses().addAPIResponse("400", OASFactory.createAPIResponse().description("Bad Request"));
        document.filtered();
        assertEquals(
                "The address, a parameter or the body cannot be read; nothing was changed.",
                list.getResponses().getAPIResponse("400").getDescription());
    }

    @Test
    void schemasThatNoOperationLeadsToAreTakenAway() {
        Operation list = document.operation(HttpMethod.GET, "/api/v3/things");
        list.getResponses()
                .getAPIResponse("200")
                .setContent(Schemas.jsonApi(Schemas.listOf(Schemas.nullable(Schemas.reference("Thing")))));
        document.api.components(OASFactory.createComponents()
                .addSchema("Thing", Schemas.object().addProperty("part", Schemas.reference("Part")))
                .addSchema("Part", Schemas.object())
                .addSchema("Cohort", Schemas.object()));
        document.filtered();
        assertEquals(
                Set.of("Thing", "Part", "ThingsRefusals", "Denial"),
                document.api.getComponents().getSchemas().keySet());
    }

    @Test
    void everyOperationWantsABearerToken() {
        document.filtered();
        assertEquals(
                "bearer",
                document.api.getComponents().getSecuritySchemes().get("bearer").getScheme());
        assertTrue(document.api.getSecurity().get(0).hasScheme("bearer"));
    }

    @Test
    void theSchemeThatTheDocumentHasIsWanted() {
        SecurityScheme issuer = OASFactory.createSecurityScheme().type(SecurityScheme.Type.OPENIDCONNECT);
        document.api.components(OASFactory.createComponents().addSecurityScheme("issuer", issuer));
        document.filtered();
        assertEquals(1, document.api.getComponents().getSecuritySchemes().size());
        assertTrue(document.api.getSecurity().get(0).hasScheme("issuer"));
    }

    @Test
    void filteringTwiceChangesNothingMore() {
        Operation list = document.operation(HttpMethod.GET, "/api/v3/things");
        document.filtered().filtered();
        assertEquals(7, Document.statuses(list).size());
        assertEquals(5, Document.parameters(list).size());
        assertEquals(1, document.api.getSecurity().size());
    }
}
