package uk.gov.education.ecf.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.RawAnswer;
import uk.gov.education.ecf.platform.testkit.RawConnection;
import uk.gov.education.ecf.platform.testkit.Tokens;

@ComponentTest
@WithTestResource(StandInServices.class)
class SecurityHeadersComponentTest {

    private static final Map<String, String> EVERYWHERE = Map.of(
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "no-referrer",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Strict-Transport-Security",
            "max-age=31536000; includeSubDomains");

    @TestHTTPResource
    URI gateway;

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v3/partnerships/ecf, aurora, 422",
        "PUT, /api/v3/partnerships/ecf, aurora, 422",
        "GET, /api/v3/participants/ecf, aurora, 503",
        "GET, /api/v3/participant-declarations, aurora, 504",
        "GET, /api/v3/statements, aurora, 502",
        "GET, /api/v3/nothing, aurora, 404",
        "GET, /api/v3/statements, stranger, 403",
        "GET, /api/%zz, aurora, 400"
    })
    void anAnswerOfTheApiIsNoPageAndIsKeptByNobody(String method, String path, String client, int status)
            throws IOException {
        RawAnswer answer = ask(method, path, "Bearer " + Tokens.of(client));
        assertEquals(status, answer.status());
        assertSecure(answer);
        assertEquals("default-src 'none'; frame-ancestors 'none'", answer.header("Content-Security-Policy"));
        assertEquals("no-store", answer.header("Cache-Control"));
    }

    @Test
    void neitherIsOneToNobody() throws IOException {
        RawAnswer answer = ask("GET", "/api/v3/statements", "Basic eDp5");
        assertEquals(401, answer.status());
        assertSecure(answer);
        assertEquals("no-store", answer.header("Cache-Control"));
    }

    @Test
    void whatIsOutsideOfTheApiMayBeAPageButInNoFrame() throws IOException {
        RawAnswer answer = ask("GET", "/nothing", "");
        assertEquals(404, answer.status());
        assertSecure(answer);
        assertEquals("frame-ancestors 'none'", answer.header("Content-Security-Policy"));
    }

    private static void assertSecure(RawAnswer answer) {
        EVERYWHERE.forEach((name, value) -> assertEquals(value, answer.header(name), name));
        assertNull(answer.header("Server"));
    }

    private RawAnswer ask(String method, String path, String authorization) throws IOException {
        try (RawConnection connection = new RawConnection(gateway.getPort())) {
            return connection
                    .send(method + " " + path + " HTTP/1.1\r\nHost: gateway\r\nAuthorization: " + authorization
                            + "\r\nContent-Length: 0\r\n\r\n")
                    .answer();
        }
    }
}
