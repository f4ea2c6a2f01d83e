package uk.gov.education.ecf.gateway.forwarding;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.httpproxy.HttpProxy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import uk.gov.education.ecf.gateway.config.GatewayConfig;
import uk.gov.education.ecf.gateway.model.ServiceName;

/** One streaming proxy per service, over kept-alive connections. */
@ApplicationScoped
class Forwarding {

    private final Map<ServiceName, HttpProxy> proxies = new EnumMap<>(ServiceName.class);
    private final GatewayConfig config;

    @Inject
    Forwarding(Vertx vertx, GatewayConfig config) {
        this.config = config;
        HttpClient client = vertx.createHttpClient(
                clientOptions(), new PoolOptions().setHttp1MaxSize(config.connectionsPerService()));
        GatewayConfig.Services services = config.services();
        proxies.put(ServiceName.PARTNERSHIPS, proxyTo(services.partnerships(), client));
        proxies.put(ServiceName.PARTICIPANTS, proxyTo(services.participants(), client));
        proxies.put(ServiceName.DECLARATIONS, proxyTo(services.declarations(), client));
        proxies.put(ServiceName.STATEMENTS, proxyTo(services.statements(), client));
    }

    void forward(HttpServerRequest request, ServiceName owner) {
        proxies.get(owner).handle(request);
    }

    private HttpClientOptions clientOptions() {
        return new HttpClientOptions()
                .setKeepAlive(true)
                .setKeepAliveTimeout(30)
                .setConnectTimeout((int) config.connectTimeout().toMillis())
                .setMaxWaitQueueSize(config.waitingPerService());
    }

    private HttpProxy proxyTo(URI service, HttpClient client) {
        HttpProxy proxy = HttpProxy.reverseProxy(client)
                .originRequestProvider((request, http) -> http.request(addressOf(service)));
        return proxy.addInterceptor(new ForwardedRequest());
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
