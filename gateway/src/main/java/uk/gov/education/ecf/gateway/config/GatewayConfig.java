package uk.gov.education.ecf.gateway.config;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** Where the services are, and how long the gateway waits for them. */
@ConfigMapping(prefix = "ecf.gateway")
public interface GatewayConfig {

    Services services();

    Limits limits();

    Breaker breaker();

    /** The Redis that all gateways share, such as {@code redis://:password@host:6379}; without one, each counts and remembers alone. */
    Optional<String> redis();

    /** Longest wait for an answer of the Redis before a gateway goes on alone. */
    @WithDefault("0.2S")
    Duration redisTimeout();

    /** What browsers are told of this address and TLS; nothing where it is empty. Over plain HTTP they pass over it. */
    Optional<String> strictTransportSecurity();

    /** The gateway's part of a configuration, where nothing can be injected. */
    static GatewayConfig of(Config config) {
        return config.unwrap(SmallRyeConfig.class).getConfigMapping(GatewayConfig.class);
    }

    /** Longest wait for a connection to a service, be it one that is made or one that is in use; then the caller gets a 503. */
    @WithDefault("1S")
    Duration connectTimeout();

    /** Longest silence of a service before the caller gets a 504. */
    @WithDefault("30S")
    Duration answerTimeout();

    /** How long a replica that has said that it stops may take; then it is asked like the others, whatever it has said. */
    @WithDefault("60S")
    Duration longestFarewell();

    /** Connections to each replica of a service: so many for reads, which are kept, and so many for everything else. */
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

    /** What each provider may ask for. */
    interface Limits {

        /** Requests in any stretch of time of the length of {@link #window()}; 0 for as many as they like. */
        @WithDefault("1000")
        int requests();

        @WithDefault("300S")
        Duration window();

        /** Requests that may be here at once, by default half of the connections to a service. */
        @WithDefault("32")
        int atOnce();

        default boolean areCounted() {
            return requests() > 0;
        }
    }

    /** When a replica of a service is left out. */
    interface Breaker {

        /** Failures in a row that open it. One connection that could not be made is enough while there are other replicas. */
        @WithDefault("5")
        int failures();

        /** How long it stays open before one request tries again. */
        @WithDefault("1S")
        Duration pause();
    }

    /** Base addresses of the services, one for each replica, separated by commas. */
    interface Services {

        List<URI> partnerships();

        List<URI> participants();

        List<URI> declarations();

        List<URI> statements();
    }
}
