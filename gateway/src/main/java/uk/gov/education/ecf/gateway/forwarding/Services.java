package uk.gov.education.ecf.gateway.forwarding;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import uk.gov.education.ecf.gateway.config.GatewayConfig;
import uk.gov.education.ecf.gateway.model.Breaker;
import uk.gov.education.ecf.gateway.model.Farewell;
import uk.gov.education.ecf.gateway.model.ServiceName;

/** The services behind the gateway, each with connections of its own. */
@ApplicationScoped
class Services {

    private static final int SECONDS_KEPT = 30;

    /** A page of a list comes in a few pieces and not in dozens; each costs a write to its caller. */
    private static final int LARGEST_PIECE = 1 << 16;

    /** Ends what falls silent in the middle of its answer; before the first byte the limit of the request itself comes first. */
    private static final Duration AFTER_THE_LIMIT = Duration.ofSeconds(1);

    private final Map<ServiceName, Service> byName = new EnumMap<>(ServiceName.class);
    private final GatewayConfig config;

    @Inject
    Services(Vertx vertx, GatewayConfig config) {
        this.config = config;
        HttpClient kept = client(vertx, true);
        HttpClient fresh = client(vertx, false);
        GatewayConfig.Services services = config.services();
        byName.put(ServiceName.PARTNERSHIPS, service(services.partnerships(), kept, fresh));
        byName.put(ServiceName.PARTICIPANTS, service(services.participants(), kept, fresh));
        byName.put(ServiceName.DECLARATIONS, service(services.declarations(), kept, fresh));
        byName.put(ServiceName.STATEMENTS, service(services.statements(), kept, fresh));
    }

    Service named(ServiceName name) {
        return byName.get(name);
    }

    private Service service(List<URI> addresses, HttpClient kept, HttpClient fresh) {
        return new Service(addresses.stream()
                .map(address -> new Replica(
                        addressOf(address), kept, fresh, breaker(), farewell(), config.connectionsPerService()))
                .toList());
    }

    private Breaker breaker() {
        return new Breaker(config.breaker().failures(), config.breaker().pause().toNanos());
    }

    private Farewell farewell() {
        return new Farewell(
                config.breaker().pause().toNanos(), config.longestFarewell().toNanos());
    }

    private HttpClient client(Vertx vertx, boolean keepAlive) {
        HttpClientOptions options = new HttpClientOptions()
                .setKeepAlive(keepAlive)
                .setKeepAliveTimeout(SECONDS_KEPT)
                .setConnectTimeout((int) config.connectTimeout().toMillis())
                .setIdleTimeout(
                        (int) config.answerTimeout().plus(AFTER_THE_LIMIT).toMillis())
                .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
                .setMaxChunkSize(LARGEST_PIECE)
                .setMaxWaitQueueSize(config.waitingPerService());
        return vertx.createHttpClient(options, new PoolOptions().setHttp1MaxSize(config.connectionsPerService()));
    }

    private RequestOptions addressOf(URI replica) {
        boolean encrypted = "https".equals(replica.getScheme());
        int port = replica.getPort() >= 0 ? replica.getPort() : encrypted ? 443 : 80;
        return new RequestOptions()
                .setHost(replica.getHost())
                .setPort(port)
                .setSsl(encrypted)
                .setConnectTimeout(config.connectTimeout().toMillis())
                .setIdleTimeout(config.answerTimeout().toMillis());
    }
}
