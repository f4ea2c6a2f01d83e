package uk.gov.education.ecf.platform.topics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * A replica is not ready while topics are missing that operators make: what it took in could not be told. A broker that does not
 * answer is no reason: events wait in the outbox.
 */
@Readiness
@ApplicationScoped
class TopicsCheck implements HealthCheck {

    private final TopicProvisioning topics;

    TopicsCheck(TopicProvisioning topics) {
        this.topics = topics;
    }

    @Override
    public HealthCheckResponse call() {
        Set<String> missing = topics.missing();
        return missing.isEmpty()
                ? HealthCheckResponse.up("topics")
                : HealthCheckResponse.named("topics")
                        .down()
                        .withData("missing", String.join(",", missing))
                        .build();
    }
}
