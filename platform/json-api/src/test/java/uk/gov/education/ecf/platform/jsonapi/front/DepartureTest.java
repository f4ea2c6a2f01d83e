package uk.gov.education.ecf.platform.jsonapi.front;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.platform.testkit.Eventually;
import uk.gov.education.ecf.platform.testkit.RawAnswer;
import uk.gov.education.ecf.platform.testkit.RawConnection;

/** What is said, and what is not taken any more, by a process that was told to stop. The application of this test is told so once. */
@QuarkusTest
@TestProfile(DepartureTest.OneThatWaitsALittle.class)
class DepartureTest { // rule J-36

    private static final String READ = "GET /internal/v1/nothing HTTP/1.1\r\nHost: a\r\n\r\n";
    private static final String WRITE =
            "POST /internal/v1/bodies HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nContent-Type: application/json\r\n\r\n{}";

    @TestHTTPResource
    URI application;

    @Inject
    Event<ShutdownDelayInitiatedEvent> toldToStop;

    @Test
    void itServesOnAndSaysSoAndThenTakesNothingMore() throws IOException {
        assertNull(answer(READ).header("X-Ecf-Leaving"));
        toldToStop.fire(new ShutdownDelayInitiatedEvent());

        RawAnswer served = answer(READ);
        assertEquals("404 soon", served.status() + " " + served.header("X-Ecf-Leaving"));

        Eventually.verify(() -> assertEquals(503, answer(READ).status()));
        for (String request : new String[] {READ, WRITE}) {
            try (RawConnection connection = new RawConnection(application.getPort())) {
                RawAnswer refused = connection.send(request).answer();
                assertEquals("503 now", refused.status() + " " + refused.header("X-Ecf-Leaving"));
                assertEquals("1", refused.header("Retry-After"));
                assertTrue(refused.body().contains("service-unavailable"), refused.body());
                assertTrue(connection.isClosedByServer());
            }
        }
    }

    private RawAnswer answer(String request) throws IOException {
        try (RawConnection connection = new RawConnection(application.getPort())) {
            return connection.send(request).answer();
        }
    }

    /** Long enough for a request on a busy machine, and no longer. */
    public static class OneThatWaitsALittle implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.shutdown.delay", "3S");
        }
    }
}
