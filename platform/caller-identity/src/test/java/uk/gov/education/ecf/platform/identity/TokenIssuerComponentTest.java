package uk.gov.education.ecf.platform.identity;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.eclipse.microprofile.health.Readiness;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.education.ecf.platform.testkit.Eventually;
import uk.gov.education.ecf.platform.testkit.Http;

/** The issuer is away first, then there, then changes its key: one life of an application, in that order. */
@QuarkusTest
@WithTestResource(StandInIssuer.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TokenIssuerComponentTest {

    private static final String PROVIDER_API = "/api/v3/who";
    private static final Consumer<Map<String, Object>> UNCHANGED = claims -> {};

    StandInIssuer issuer;

    @Inject
    @Readiness
    TokenIssuerCheck readiness;

    @Test
    @Order(1)
    void whileTheIssuerIsAwayFromTheStartTheAnswerIs503AtOnce() { // finding 11
        for (int i = 0; i < 20; i++) {
            Http.withToken(issuer.token(UNCHANGED))
                    .get(PROVIDER_API)
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "1")
                    .body("errors[0].code", equalTo("service-unavailable"));
        }
        assertEquals(401, Http.asNobody().get(PROVIDER_API).statusCode());
        assertEquals(Status.DOWN, readiness.call().getStatus());
    }

    @Test
    @Order(2)
    void onceTheIssuerIsThereNothingHasToBeRestarted() { // finding 11
        issuer.appear();
        Eventually.verify(() -> assertEquals(200, statusFor(issuer.token(UNCHANGED))));
        assertEquals(Status.UP, readiness.call().getStatus());
    }

    @Test
    @Order(3)
    void rolesCountInOneClaimOnly() { // finding 10
        assertEquals(200, statusFor(issuer.token(claims -> claims.put("groups", List.of("something-else")))));
        assertEquals(403, statusFor(issuer.token(claims -> {
            claims.remove("realm_access");
            claims.put("groups", List.of("lead-provider"));
        })));
        for (String elsewhere : List.of("roles", "scope", "permissions")) {
            assertEquals(403, statusFor(issuer.token(claims -> {
                claims.remove("realm_access");
                claims.put(elsewhere, List.of("lead-provider"));
            })));
        }
    }

    @ParameterizedTest
    @Order(4)
    @ValueSource(strings = {"Refresh", "ID", "Offline", "Logout", "bearer", ""})
    void aSignedTokenOfAnotherTypeIs401(String type) { // finding 22
        assertEquals(401, statusFor(issuer.token(claims -> claims.put("typ", type))));
    }

    @Test
    @Order(5)
    void aSignedTokenWithClaimsOfOddShapesIs401Or403() { // finding 6
        for (String claim :
                List.of("typ", "realm_access", "lead_provider_id", "exp", "iat", "nbf", "aud", "iss", "sub")) {
            for (Object odd : List.of(7, true, List.of(List.of()), Map.of("a", 1), "x", List.of())) {
                int status = statusFor(issuer.token(claims -> claims.put(claim, odd)));
                assertTrue(status == 401 || status == 403 || isHarmless(claim, odd), claim + "=" + odd + ": " + status);
            }
        }
    }

    @ParameterizedTest
    @Order(6)
    @ValueSource(
            strings = {
                ".",
                "..",
                "...",
                "a",
                "a.",
                ".a",
                "a.b",
                "a..b",
                "a.b.",
                ".b.c",
                "..c",
                "a.b.c.d",
                "a.b.c.d.e",
                "-.-.-",
                "e30.e30.e30",
                "bnVsbA.bnVsbA.bnVsbA",
                "W10.W10.W10",
                "eyJhbGciOiJub25lIn0.e30.",
                "{}.{}.{}",
                "a b.c d.e f",
                "eyJhbGciOiJSUzI1NiIsImtpZCI6N30.e30.e30",
                "eyJhbGciOiJIUzI1NiIsImtpZCI6ImZpcnN0In0.e30.e30",
                "eyJhbGciOiJkaXIiLCJlbmMiOiJBMTI4R0NNIn0.a.b.c.d",
                "%00",
                "\u00e9.\u00e9.\u00e9"
            })
    void whatIsNoTokenIs401(String token) { // finding 6
        assertEquals(401, statusFor(token));
    }

    @Test
    @Order(7)
    void cookiesDoNotChooseTheIssuer() { // finding 6
        for (String cookie :
                List.of("q_session=x", "q_session_other=x", "q_auth_other_y=x", "q_session_at=x", "=", ";;")) {
            assertEquals(
                    200,
                    Http.withToken(issuer.token(UNCHANGED))
                            .header("Cookie", cookie)
                            .get(PROVIDER_API)
                            .statusCode(),
                    cookie);
        }
    }

    @Test
    @Order(8)
    void aNewKeyIsKnownWithinSecondsWhateverJunkCameBefore() { // finding 9
        assertEquals(401, statusFor(issuer.token("junk", UNCHANGED)));
        issuer.changeKey("second");
        Eventually.verify(() -> {
            assertEquals(401, statusFor(issuer.token("more-junk", UNCHANGED)));
            assertEquals(200, statusFor(issuer.token(UNCHANGED)));
        });
    }

    @Test
    @Order(9)
    void junkDoesNotCostTheIssuerARequestEach() { // finding 9
        int before = issuer.keyRequests();
        for (int i = 0; i < 200; i++) {
            assertEquals(401, statusFor(issuer.token("junk-" + i, UNCHANGED)));
        }
        int asked = issuer.keyRequests() - before;
        assertFalse(asked > 20, () -> asked + " requests for 200 tokens");
    }

    private static boolean isHarmless(String claim, Object odd) {
        return claim.equals("sub") && odd instanceof String
                || claim.equals("nbf") && odd instanceof Integer
                || claim.equals("iat") && odd instanceof Integer;
    }

    private static int statusFor(String token) {
        return Http.withToken(token).get(PROVIDER_API).statusCode();
    }
}
