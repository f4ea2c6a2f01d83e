package uk.gov.education.ecf.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import java.io.IOException;
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Eventually;
import uk.gov.education.ecf.platform.testkit.RawAnswer;
import uk.gov.education.ecf.platform.testkit.RawConnection;
import uk.gov.education.ecf.platform.testkit.Tokens;

/** Each test is a provider of its own, so that nobody else has used its limit. */
@ComponentTest
@WithTestResource(LimitedServices.class)
class LimitsComponentTest {

    private static final String ADDRESS = "/api/v3/partnerships/ecf";

    @TestHTTPResource
    URI gateway;

    LimitedServices services;

    private final String token = tokenOf(UUID.randomUUID());

    @Test
    void theLastOfTheLimitIsAnsweredAndTheNextIsNotAsked() throws IOException { // rule W13
        for (int left = LimitedServices.REQUESTS - 1; left >= 0; left--) {
            RawAnswer answer = get(ADDRESS, token);
            assertEquals(200, answer.status());
            assertEquals("" + left, answer.header("RateLimit-Remaining"));
            assertEquals("20", answer.header("RateLimit-Limit"));
            assertEquals("20;w=300", answer.header("RateLimit-Policy"));
            assertTrue(seconds(answer, "RateLimit-Reset") <= 300);
        }
        int before = services.requests();
        RawAnswer refused = get(ADDRESS, token);
        assertEquals(429, refused.status());
        assertTrue(refused.body().contains("\"code\":\"too-many-requests\""), refused.body());
        assertEquals("application/vnd.api+json", refused.header("Content-Type"));
        assertEquals("0", refused.header("RateLimit-Remaining"));
        assertTrue(seconds(refused, "Retry-After") > 0 && seconds(refused, "Retry-After") <= 300);
        assertEquals(refused.header("RateLimit-Reset"), refused.header("Retry-After"));
        assertEquals(before, services.requests());
    }

    @Test
    void requestsAreCountedByProviderAndNotByToken() throws IOException { // rule J-5
        UUID provider = UUID.randomUUID();
        for (int i = 0; i < LimitedServices.REQUESTS; i++) {
            assertEquals(200, get(ADDRESS, tokenOf(provider)).status());
        }
        assertEquals(429, get(ADDRESS, tokenOf(provider)).status());
        assertEquals(200, get(ADDRESS, token).status());
    }

    @Test
    void whatAProviderAsksForInVainCountsToo() throws IOException {
        assertEquals("19", get("/api/v3/nothing", token).header("RateLimit-Remaining"));
        try (RawConnection tooLarge = connect()) {
            tooLarge.send("POST " + ADDRESS + " HTTP/1.1\r\nHost: gateway\r\nAuthorization: Bearer " + token
                    + "\r\nTransfer-Encoding: chunked\r\n\r\n");
            for (int sent = 0; sent <= 1 << 20; sent += 1 << 16) {
                tooLarge.send("10000\r\n" + "x".repeat(1 << 16) + "\r\n");
            }
            RawAnswer refused = tooLarge.answer();
            assertEquals(413, refused.status());
            assertEquals("18", refused.header("RateLimit-Remaining"));
        }
        assertEquals("17", get(ADDRESS + "?do=garbage", token).header("RateLimit-Remaining"));
    }

    @Test
    void whatIsRefusedBeforeItsTokenIsReadUsesNothing() throws IOException {
        RawAnswer tooLarge = ask("POST " + ADDRESS + " HTTP/1.1\r\nHost: gateway\r\nAuthorization: Bearer " + token
                + "\r\nContent-Length: 99999999\r\n\r\n");
        assertEquals(413, tooLarge.status());
        assertEquals("20", tooLarge.header("RateLimit-Remaining"));
        assertEquals("19", get(ADDRESS, token).header("RateLimit-Remaining"));
    }

    @ParameterizedTest
    @CsvSource({
        "Bearer nobody.at.all, /api/v3/statements, 401",
        "Basic eDp5, /api/v3/statements, 401",
        "Bearer stranger, /api/v3/statements, 403",
        "Bearer aurora, /internal/v1/schools, 404",
        "Bearer aurora, /%zz, 400"
    })
    void whoeverIsNoProviderHearsOfTheLimitAndUsesNothingOfIt(String authorization, String path, int status)
            throws IOException {
        for (int i = 0; i <= LimitedServices.REQUESTS; i++) {
            RawAnswer answer = ask("GET " + path + " HTTP/1.1\r\nHost: gateway\r\nAuthorization: "
                    + authorization.replace("stranger", Tokens.of("stranger")).replace("aurora", Tokens.of("aurora"))
                    + "\r\n\r\n");
            assertEquals(status, answer.status());
            assertEquals("20", answer.header("RateLimit-Limit"));
            assertEquals("20", answer.header("RateLimit-Remaining"));
            assertEquals("0", answer.header("RateLimit-Reset"));
        }
    }

    @Test
    void oneProviderCannotHoldWhatAllOfThemShare() throws IOException {
        RawConnection[] open = new RawConnection[LimitedServices.AT_ONCE];
        for (int i = 0; i < open.length; i++) {
            open[i] = connect().send(request(ADDRESS + "?do=silence", token));
        }
        Eventually.verify(() -> assertEquals(LimitedServices.AT_ONCE, services.busy()));
        RawAnswer refused = get(ADDRESS, token);
        assertEquals(429, refused.status());
        assertEquals("1", refused.header("Retry-After"));
        assertEquals(200, get(ADDRESS, tokenOf(UUID.randomUUID())).status());
        for (RawConnection connection : open) {
            connection.breakOff();
        }
        Eventually.verify(() -> assertEquals(200, get(ADDRESS, token).status()));
    }

    private static String tokenOf(UUID provider) {
        return Tokens.signed("aurora", claims -> claims.put("lead_provider_id", provider.toString()));
    }

    private static int seconds(RawAnswer answer, String header) {
        return Integer.parseInt(answer.header(header));
    }

    private RawAnswer get(String path, String bearer) throws IOException {
        return ask(request(path, bearer));
    }

    private static String request(String path, String bearer) {
        return "GET " + path + " HTTP/1.1\r\nHost: gateway\r\nAuthorization: Bearer " + bearer + "\r\n\r\n";
    }

    private RawAnswer ask(String request) throws IOException {
        try (RawConnection connection = connect()) {
            return connection.send(request).answer();
        }
    }

    private RawConnection connect() throws IOException {
        return new RawConnection(gateway.getPort());
    }
}
