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
import java.util.Map;
import java.util.concurrent.TimeUnit;
import uk.gov.education.ecf.gateway.config.GatewayConfig;
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
        byName.put(ServiceName.PARTNERSHIPS, new Service(addressOf(services.partnerships()), kept, fresh));
        byName.put(ServiceName.PARTICIPANTS, new Service(addressOf(services.participants()), kept, fresh));
        byName.put(ServiceName.DECLARATIONS, new Service(addressOf(services.declarations()), kept, fresh));
        byName.put(ServiceName.STATEMENTS, new Service(addressOf(services.statements()), kept, fresh));
    }

    Service named(ServiceName name) {
        return byName.get(name);
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

    private RequestOptions addressOf(URI service) {
        boolean encrypted = "https".equals(service.getScheme());
        int port = service.getPort() >= 0 ? service.getPort() : encrypted ? 443 : 80;
        return new RequestOptions()
                .setHost(service.getHost())
                .setPort(port)
                .setSsl(encrypted)
                .setConnectTimeout(config.connectTimeout().toMillis())
                .setIdleTimeout(config.answerTimeout().toMillis());
    }
}
