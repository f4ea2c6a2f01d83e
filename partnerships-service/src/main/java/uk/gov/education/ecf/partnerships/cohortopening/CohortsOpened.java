package uk.gov.education.ecf.partnerships.cohortopening;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;
import uk.gov.education.ecf.platform.transactions.TransientFaults;

/** Goes through the schools when the service starts; where the calendar knows a new cohort it is not ready before, lest a provider reads half a list. */
@Readiness
@ApplicationScoped
class CohortsOpened implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(CohortsOpened.class);

    private final OpenCohortsHandler handler;
    private final AtomicBoolean done = new AtomicBoolean();

    CohortsOpened(OpenCohortsHandler handler) {
        this.handler = handler;
    }

    void start(@Observes StartupEvent started) {
        TransientFaults.retry(open(), TransientFaults::causedBy, "opening the calendar's cohorts")
                .subscribe()
                .with(
                        opened -> done.set(true),
                        failure -> LOG.error("the calendar's cohorts could not be opened", failure));
    }

    private Uni<Void> open() {
        return handler.areOpen().invoke(open -> done.set(open || done.get())).chain(handler::handle);
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("school-documents").status(done.get()).build();
    }
}
