package uk.gov.education.ecf.gateway;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Http;

@ComponentTest
@WithTestResource(StandInServices.class)
class GatewayComponentTest {

    private static final String ECHO = "/api/v3/partnerships/ecf";

    @Test
    void aRequestAndItsAnswerPassUnchanged() {
        Http.asProvider("aurora")
                .queryParam("filter[cohort]", "2024")
                .body("x".repeat(5000))
                .post(ECHO)
                .then()
                .statusCode(422)
                .header("ETag", "\"tag\"")
                .body(containsString("POST /api/v3/partnerships/ecf?filter%5Bcohort%5D=2024"))
                .body(containsString("Authorization: true"))
                .body(containsString("body: 5000"));
    }

    @Test
    void theServiceAndTheCallerGetTheSameRequestId() {
        Http.asProvider("aurora")
                .header("X-Request-Id", "job-7")
                .get(ECHO)
                .then()
                .header("X-Request-Id", "job-7")
                .body(containsString("X-Request-Id: job-7"));
        Response fresh = Http.asProvider("aurora").get(ECHO);
        fresh.then()
                .header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"))
                .body(containsString("X-Request-Id: " + fresh.getHeader("X-Request-Id")));
    }

    @Test
    void theServiceGoesOnWithTheCallersTraceOrOneThatBeginsHere() {
        Http.asProvider("aurora")
                .header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
                .get(ECHO)
                .then()
                .body(containsString("traceparent: [00-4bf92f3577b34da6a3ce929d0e0e4736-"))
                .body(not(containsString("00f067aa0ba902b7")));
        Http.asProvider("aurora")
                .get(ECHO)
                .then()
                .body(matchesPattern("(?s).*traceparent: \\[00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]\\].*"));
    }

    @Test
    void theEventsOfAWriteGoAlongWithTheProvidersNextRequestAndNeverOut() {
        Http.asProvider("cedar").get(ECHO).then().body(containsString("X-Ecf-Events: null"));
        Http.asProvider("cedar").put(ECHO).then().header("X-Ecf-Events", nullValue());
        Http.asProvider("cedar")
                .header("X-Ecf-Events", "forged")
                .get(ECHO)
                .then()
                .body(containsString("X-Ecf-Events: partnerships.partnership.v1/1"));
        Http.asProvider("beacon")
                .header("X-Ecf-Events", "forged")
                .get(ECHO)
                .then()
                .body(containsString("X-Ecf-Events: null"));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v3/participants/ecf, 503, service-unavailable",
        "/api/v3/participant-declarations, 504, gateway-timeout",
        "/api/v3/statements, 502, bad-gateway"
    })
    void aServiceThatIsAwayAnswersInTheEnvelope(String path, int status, String code) {
        Http.asProvider("aurora")
                .get(path)
                .then()
                .statusCode(status)
                .contentType("application/vnd.api+json")
                .header("X-Request-Id", notNullValue())
                .body("errors[0].code", equalTo(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/internal/v1/schools/1",
                "/q/health",
                "/q/health/ready",
                "/q/openapi",
                "/q/dev-ui",
                "/api/v3/nothing",
                "/api/v3/",
                "/api/v2/statements",
                "/api/v3/partnerships/../../../internal/v1/schools",
                "/api/v3/partnerships/%2e%2e/%2e%2e/%2e%2e/internal/v1/schools"
            })
    void nothingElseIsReachable(String path) {
        Http.asProvider("aurora")
                .urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(404)
                .body(equalTo("{\"error\":\"Resource not Found\"}"));
    }

    @Test
    void theInternalApiIsNotReachableForDfeEither() {
        Http.asDfe().get("/internal/v1/lead-providers").then().statusCode(404);
        Http.asNobody().get("/internal/v1/lead-providers").then().statusCode(404);
    }

    @Test
    void tokensAreVerifiedBeforeAnythingIsForwarded() {
        Http.asNobody()
                .get(ECHO)
                .then()
                .statusCode(401)
                .header("X-Request-Id", notNullValue())
                .body("error", equalTo("HTTP Token: Access denied"));
        Http.withToken("garbage").body("x".repeat(5000)).post(ECHO).then().statusCode(401);
        Http.asStranger().get(ECHO).then().statusCode(403).body("errors[0].code", equalTo("forbidden"));
    }

    @Test
    void anOversizedBodyIsRefusedAtTheDoor() {
        Http.asProvider("aurora")
                .body("x".repeat(1024 * 1024 + 1))
                .post(ECHO)
                .then()
                .statusCode(413)
                .body("errors[0].code", equalTo("body-too-large"));
    }
}
