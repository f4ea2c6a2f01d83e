package uk.gov.education.ecf.platform.jsonapi.front;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.platform.testkit.Eventually;
import uk.gov.education.ecf.platform.testkit.RawConnection;

/** Requests are counted by the template of their address, whatever their callers make up. */
@QuarkusTest
class MeasuredRequestTest {

    @TestHTTPResource
    URI application;

    @Inject
    MeterRegistry meters;

    @Test
    void aRequestIsCountedUnderItsTemplateMethodAndClassOfStatus() {
        long before = count("/api/v3/small-things/{id}", "GET", "4xx");

        RestAssured.get("/api/v3/small-things/" + UUID.randomUUID());
        RestAssured.get("/api/v3/small-things/" + UUID.randomUUID());

        Eventually.verify(
                () -> assertEquals(before + 2, count("/api/v3/small-things/{id}", "GET", "4xx"), this::counted));
        // the limit that the promise of the gateway is measured by
        assertTrue(RestAssured.get("/q/metrics")
                .asString()
                .lines()
                .anyMatch(line -> line.startsWith("ecf_http_requests_seconds_bucket{")
                        && line.contains("route=\"/api/v3/small-things/{id}\"")
                        && line.contains("le=\"1.0\"")));
    }

    @Test
    void whatNobodyTakesIsUnknownAndMethodsThatNobodyKnowsAreOneOfThem() throws IOException {
        long before = count("unknown", "GET", "4xx");
        String invented = "/" + UUID.randomUUID();

        RestAssured.get(invented);
        new RawConnection(application.getPort())
                .send("EAT " + invented + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
                .answer();

        Eventually.verify(() -> assertEquals(before + 1, count("unknown", "GET", "4xx")));
        Eventually.verify(() -> assertTrue(count("unknown", "OTHER", "4xx") > 0));
        assertFalse(RestAssured.get("/q/metrics").asString().contains(invented));
    }

    private String counted() {
        return meters.find("ecf.http.requests").timers().stream()
                .map(timer -> timer.getId().getTags() + " " + timer.count())
                .toList()
                .toString();
    }

    private long count(String route, String method, String status) {
        return Optional.ofNullable(meters.find("ecf.http.requests")
                        .tags(Tags.of("route", route, "method", method, "status", status))
                        .timer())
                .map(Timer::count)
                .orElse(0L);
    }
}
