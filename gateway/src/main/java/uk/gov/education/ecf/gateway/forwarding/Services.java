package uk.gov.education.ecf.gateway.forwarding;

import io.micrometer.core.instrument.MeterRegistry;
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
    private final MeterRegistry meters;

    @Inject
    Services(Vertx vertx, GatewayConfig config, MeterRegistry meters) {
        this.config = config;
        this.meters = meters;
        HttpClient kept = client(vertx, true);
        HttpClient fresh = client(vertx, false);
        GatewayConfig.Services services = config.services();
        Map<ServiceName, List<URI>> addresses = Map.of(
                ServiceName.PARTNERSHIPS, services.partnerships(),
                ServiceName.PARTICIPANTS, services.participants(),
                ServiceName.DECLARATIONS, services.declarations(),
                ServiceName.STATEMENTS, services.statements());
        addresses.forEach((name, all) -> byName.put(name, service(name, all, kept, fresh)));
    }

    Service named(ServiceName name) {
        return byName.get(name);
    }

    private Service service(ServiceName name, List<URI> addresses, HttpClient kept, HttpClient fresh) {
        List<Replica> replicas = addresses.stream()
                .map(address -> new Replica(
                        addressOf(address), kept, fresh, breaker(), farewell(), config.connectionsPerService()))
                .toList();
        return new Service(replicas, new ServiceMeters(meters, name, replicas));
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
