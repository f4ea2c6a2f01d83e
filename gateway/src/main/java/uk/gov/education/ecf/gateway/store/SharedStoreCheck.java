package uk.gov.education.ecf.gateway.store;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Tells whether gateways count and remember together. A gateway that has to do so alone serves all the same, so it stays ready. */
@Readiness
@ApplicationScoped
class SharedStoreCheck implements HealthCheck {

    private final SharedStore store;

    @Inject
    SharedStoreCheck(SharedStore store) {
        this.store = store;
    }

    void measure(@Observes StartupEvent started, MeterRegistry meters) {
        if (store.isConfigured()) {
            meters.gauge("ecf.gateway.shared.store.there", store, seen -> seen.isThere() ? 1 : 0);
        }
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("shared store")
                .up()
                .withData("configured", store.isConfigured())
                .withData("there", store.isThere())
                .build();
    }
}
