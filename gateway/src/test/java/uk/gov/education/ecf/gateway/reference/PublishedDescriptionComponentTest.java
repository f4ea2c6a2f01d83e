package uk.gov.education.ecf.gateway.reference;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.common.WithTestResource;
import java.io.IOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.gateway.StandInServices;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Http;
import uk.gov.education.ecf.providerapi.ProviderApi;

@ComponentTest
@WithTestResource(StandInServices.class)
class PublishedDescriptionComponentTest {

    private static final String JSON = "/api/v3/openapi.json";
    private static final String TOKEN_URL = "components.securitySchemes.provider.flows.clientCredentials.tokenUrl";

    @ConfigProperty(name = "quarkus.oidc.auth-server-url")
    String issuer;

    @Test
    void everybodyMayReadItAndItNamesTheIssuerThatThisGatewayTrusts() {
        Http.asNobody()
                .get(JSON)
                .then()
                .statusCode(200)
                .contentType("application/json")
                .header("ETag", notNullValue())
                .body("openapi", equalTo("3.1.0"))
                .body(
                        "paths.size()",
                        equalTo(ProviderApi.description().path("paths").size()))
                .body(TOKEN_URL, equalTo(issuer + "/protocol/openid-connect/token"));
    }

    @Test
    void bothFormsSayTheSame() throws IOException {
        JsonNode json = new ObjectMapper().readTree(Http.asNobody().get(JSON).asString());
        JsonNode yaml = new YAMLMapper()
                .readTree(Http.asNobody().get("/api/v3/openapi.yaml").asByteArray());
        assertEquals(json, new ObjectMapper().readTree(yaml.toString()));
    }

    @Test
    void theRestOfTheApiStillWantsAToken() {
        Http.asNobody().get("/api/v3/statements").then().statusCode(401);
        Http.asNobody().get("/api/v3/openapi.json/statements").then().statusCode(401);
        Http.asNobody().post(JSON).then().statusCode(405);
    }
}
