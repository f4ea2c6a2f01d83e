package uk.gov.education.ecf.platform.aside;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.health.api.Wellness;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;

/**
 * Shows under {@code /q/health/well} what waits for an operator. Always up: a service that set one event aside serves everybody
 * else, and taking it away or starting it again would help nobody. Who wants to be woken watches the gauges.
 */
@Wellness
@ApplicationScoped
class PutAsideHealth implements AsyncHealthCheck {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);

    private final PutAside putAside;

    PutAsideHealth(PutAside putAside) {
        this.putAside = putAside;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return putAside.count()
                .ifNoItem()
                .after(LONGEST_WAIT)
                .fail()
                .map(counted -> named().withData("events", counted.events())
                        .withData("dead_letters", counted.deadLetters())
                        .build())
                .onFailure()
                .recoverWithItem(() -> named().withData("unknown", true).build());
    }

    private static HealthCheckResponseBuilder named() {
        return HealthCheckResponse.named("put aside").up();
    }
}
