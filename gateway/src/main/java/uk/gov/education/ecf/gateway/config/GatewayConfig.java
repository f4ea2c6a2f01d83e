package uk.gov.education.ecf.gateway.config;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** Where the services are, and how long the gateway waits for them. */
@ConfigMapping(prefix = "ecf.gateway")
public interface GatewayConfig {

    Services services();

    /** Longest wait for a connection to a service, be it one that is made or one that is in use; then the caller gets a 503. */
    @WithDefault("1S")
    Duration connectTimeout();

    /** Longest silence of a service before the caller gets a 504. */
    @WithDefault("30S")
    Duration answerTimeout();

    /** Connections to each service: so many for reads, which are kept, and so many for everything else. */
    @WithDefault("64")
    int connectionsPerService();

    /** Requests that may wait for a connection before the caller gets a 503. */
    @WithDefault("1000")
    int waitingPerService();

    /** Longest time that a body may take to arrive; then its sender gets a 408. */
    @WithDefault("120S")
    Duration uploadWithin();

    /** Longest time in which nothing of a body arrives; then its sender gets a 408. */
    @WithDefault("15S")
    Duration uploadStandstill();

    /** Longest time that a caller may take for an answer that is here; then it is cut off. */
    @WithDefault("120S")
    Duration answerTakenWithin();

    /** Longest time that a caller may take nothing of its answer once there is no room left to hold it; then it is cut off. */
    @WithDefault("5S")
    Duration answerStandstill();

    /** Memory for all bodies that are here, with some room for 64 of the largest; beyond it their senders get a 503. */
    @WithDefault("72M")
    MemorySize heldBodies();

    /** Bytes of all answers that are here and not taken yet; beyond it a service is asked to wait for its caller. */
    @WithDefault("32M")
    MemorySize heldAnswers();

    /** Base addresses of the services. */
    interface Services {

        URI partnerships();

        URI participants();

        URI declarations();

        URI statements();
    }
}
