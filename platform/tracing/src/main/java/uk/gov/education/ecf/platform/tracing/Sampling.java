package uk.gov.education.ecf.platform.tracing;

import io.opentelemetry.sdk.trace.samplers.Sampler;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Which spans are recorded. Without an address to send them to it is none of them: traces still have ids, which travel and stand
 * in the logs, but nothing is kept or queued. With one it is the share that is asked for, of traces that begin here, and whatever
 * the caller records.
 */
@Dependent
class Sampling {

    @Produces
    @Singleton
    Sampler sampler(
            @ConfigProperty(name = "ecf.traces.endpoint") Optional<String> endpoint,
            @ConfigProperty(name = "ecf.traces.share", defaultValue = "1") double share) {
        return endpoint.isPresent() ? Sampler.parentBased(Sampler.traceIdRatioBased(share)) : Sampler.alwaysOff();
    }
}
