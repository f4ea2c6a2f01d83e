package uk.gov.education.ecf.platform.outbox;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Eventually;
import uk.gov.education.ecf.platform.testkit.Http;

/** Whoever runs a service asks one port, whoever uses it another, and neither port answers what is the other's. */
@ComponentTest
class ManagementPortComponentTest {

    @ParameterizedTest
    @ValueSource(strings = {"/health", "/health/live", "/health/ready", "/health/started", "/health/well", "/metrics"})
    void healthAndMetricsAreThereAlone(String path) {
        // an earlier test may have ended the database's connections
        Eventually.verify(() -> Http.managementOf(path).then().statusCode(200));
        Http.asDfe().get("/q" + path).then().statusCode(404);
    }

    @Test
    void theApiIsNotThere() {
        String path = "/internal/v1/outbox/set-aside";
        Http.asDfe().get(path).then().statusCode(200);
        Http.asDfe().get(Http.management().resolve(path)).then().statusCode(404);
        Http.asDfe().get(Http.management()).then().statusCode(404);
    }
}
