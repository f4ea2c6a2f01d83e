package uk.gov.education.ecf.platform.identity;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Http;
import uk.gov.education.ecf.platform.testkit.Tokens;

@ComponentTest
class CallerIdentityComponentTest {

    private static final String PROVIDER_API = "/api/v3/who";
    private static final String INTERNAL_API = "/internal/v1/who";

    @Test
    void aProvidersTokenNamesItsLeadProvider() {
        assertEquals(
                "a0000000-0000-4000-8000-000000000001",
                Http.asProvider("aurora").get(PROVIDER_API).asString());
        assertEquals(
                "b0000000-0000-4000-8000-000000000002",
                Http.asProvider("beacon").get(PROVIDER_API).asString());
    }

    @Test
    void theSameTokenAnswersTheSameAgain() {
        for (int i = 0; i < 3; i++) {
            assertEquals(
                    "c0000000-0000-4000-8000-000000000003",
                    Http.asProvider("cedar").get(PROVIDER_API).asString());
        }
    }

    @Test
    void withoutATokenTheAnswerIs401() {
        assertUnauthorised(Http.asNobody().get(PROVIDER_API));
        assertUnauthorised(Http.asNobody().get(INTERNAL_API));
    }

    @Test
    void whatIsNoTokenOfTheIssuerIs401() {
        String genuine = Tokens.of("aurora");
        String[] parts = genuine.split("\\.");
        String otherProvider = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
                .replace("a0000000-0000-4000-8000-000000000001", "b0000000-0000-4000-8000-000000000002");
        String forged = parts[0] + "."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(otherProvider.getBytes(StandardCharsets.UTF_8))
                + "." + parts[2];
        String unsigned = Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString("{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8))
                + "." + parts[1] + ".";
        for (String token : List.of(forged, unsigned, "garbage", "a.b.c", genuine + "x")) {
            assertUnauthorised(Http.withToken(token).get(PROVIDER_API));
            assertUnauthorised(Http.withToken(token).get(INTERNAL_API));
        }
    }

    @Test
    void anotherSchemeIs401() {
        assertUnauthorised(Http.asNobody().header("Authorization", "Basic YTpi").get(PROVIDER_API));
        assertUnauthorised(Http.asNobody().header("Authorization", "Bearer").get(PROVIDER_API));
        assertUnauthorised(Http.asNobody().header("Authorization", "").get(PROVIDER_API));
    }

    @Test
    void theSchemeIsReadInAnyCase() {
        assertEquals(
                200,
                Http.asNobody()
                        .header("Authorization", "bearer " + Tokens.of("aurora"))
                        .get(PROVIDER_API)
                        .statusCode());
    }

    @Test
    void aTokenThatSpeaksForNoProviderIs403() {
        assertForbidden(Http.asStranger().get(PROVIDER_API));
        assertForbidden(Http.asDfe().get(PROVIDER_API));
    }

    @Test
    void theInternalApiIsForDfeAlone() {
        assertEquals("dfe", Http.asDfe().get(INTERNAL_API).asString());
        assertForbidden(Http.asProvider("aurora").get(INTERNAL_API));
        assertForbidden(Http.asStranger().get(INTERNAL_API));
    }

    @Test
    void aBodyOverTheLimitIsRefusedInTheEnvelope() {
        assertEquals(
                "1024",
                Http.asProvider("aurora")
                        .body("x".repeat(1024))
                        .post(PROVIDER_API)
                        .asString());
        Http.asProvider("aurora")
                .body("x".repeat(1025))
                .post(PROVIDER_API)
                .then()
                .statusCode(413)
                .body("errors[0].code", equalTo("body-too-large"));
    }

    private static void assertUnauthorised(Response answer) {
        answer.then()
                .statusCode(401)
                .contentType("application/vnd.api+json")
                .header("WWW-Authenticate", "Bearer")
                .body("error", equalTo("HTTP Token: Access denied"));
    }

    private static void assertForbidden(Response answer) {
        answer.then()
                .statusCode(403)
                .contentType("application/vnd.api+json")
                .body("errors[0].code", equalTo("forbidden"));
    }
}
