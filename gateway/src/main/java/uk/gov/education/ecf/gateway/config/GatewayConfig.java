package uk.gov.education.ecf.gateway.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** Where the services are, and how long the gateway waits for them. */
@ConfigMapping(prefix = "ecf.gateway")
public interface GatewayConfig {

    Services services();

    /** Longest wait for a connection to a service. */
    @WithDefault("1S")
    Duration connectTimeout();

    /** Longest silence of a service before the caller gets a 504. */
    @WithDefault("30S")
    Duration answerTimeout();

    /** Connections kept to each service. */
    @WithDefault("64")
    int connectionsPerService();

    /** Requests that may wait for a connection before the caller gets a 503. */
    @WithDefault("1000")
    int waitingPerService();

    /** Base addresses of the services. */
    interface Services {

        URI partnerships();

        URI participants();

        URI declarations();

        URI statements();
    }
}
