package uk.gov.education.ecf.platform.outbox;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Shows the relay under {@code /q/health/well}: always up, because neither restarting nor unloading a replica helps it. */
@Wellness
@ApplicationScoped
class RelayHealth implements HealthCheck {

    private final RelayLifecycle relay;

    RelayHealth(RelayLifecycle relay) {
        this.relay = relay;
    }

    @Override
    public HealthCheckResponse call() {
        RelayStatus status = relay.status();
        return HealthCheckResponse.named("outbox relay")
                .up()
                .withData("leader", status.leader())
                .withData("published", status.published())
                .withData("last_error", String.valueOf(status.lastError()))
                .build();
    }
}
