package uk.gov.education.ecf.platform.jsonapi.front;

import io.quarkus.vertx.http.runtime.ExtendedQuarkusVertxHttpMetrics;
import io.vertx.core.datagram.DatagramSocketOptions;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.impl.VertxBuilder;
import io.vertx.core.impl.transports.JDKTransport;
import io.vertx.core.net.NetClientOptions;
import io.vertx.core.net.NetServerOptions;
import io.vertx.core.net.SocketAddress;
import io.vertx.core.spi.VertxServiceProvider;
import io.vertx.core.spi.metrics.ClientMetrics;
import io.vertx.core.spi.metrics.DatagramSocketMetrics;
import io.vertx.core.spi.metrics.EventBusMetrics;
import io.vertx.core.spi.metrics.HttpClientMetrics;
import io.vertx.core.spi.metrics.HttpServerMetrics;
import io.vertx.core.spi.metrics.PoolMetrics;
import io.vertx.core.spi.metrics.TCPMetrics;
import io.vertx.core.spi.metrics.VertxMetrics;

/**
 * Puts the front door at every connection of the API. Quarkus builds its HTTP servers itself and lets nobody set what answers a
 * request that cannot be read; what counts requests is told of each of them, with its connection, before anything answers it, and
 * that is where the door is hung, and where requests are measured. The metrics that are there already go on unchanged behind it.
 * Pools of connections to a database are measured here, too.
 */
public final class FrontDoorProvider implements VertxServiceProvider {

    @Override
    public void init(VertxBuilder builder) {
        VertxMetrics present = builder.metrics();
        builder.metrics(new AtTheDoor(present == null ? new VertxMetrics() {} : present));
        if (builder.findTransport() instanceof JDKTransport) {
            builder.findTransport(new TransportWithoutUpgrades());
        }
    }

    private record AtTheDoor(VertxMetrics metrics) implements VertxMetrics, ExtendedQuarkusVertxHttpMetrics {

        @Override
        public HttpServerMetrics<?, ?, ?> createHttpServerMetrics(HttpServerOptions options, SocketAddress local) {
            HttpServerMetrics<?, ?, ?> present = metrics.createHttpServerMetrics(options, local);
            return PublicServer.isOne(options)
                    ? RequestsAtTheDoor.before(present, options.getMaxHeaderSize())
                    : present;
        }

        @Override
        public ConnectionTracker getHttpConnectionTracker() {
            return metrics instanceof ExtendedQuarkusVertxHttpMetrics quarkus
                    ? quarkus.getHttpConnectionTracker()
                    : NOOP_CONNECTION_TRACKER;
        }

        @Override
        public EventBusMetrics<?> createEventBusMetrics() {
            return metrics.createEventBusMetrics();
        }

        @Override
        public ClientMetrics<?, ?, ?, ?> createClientMetrics(SocketAddress remote, String type, String namespace) {
            return metrics.createClientMetrics(remote, type, namespace);
        }

        @Override
        public HttpClientMetrics<?, ?, ?, ?> createHttpClientMetrics(HttpClientOptions options) {
            return metrics.createHttpClientMetrics(options);
        }

        @Override
        public TCPMetrics<?> createNetServerMetrics(NetServerOptions options, SocketAddress local) {
            return metrics.createNetServerMetrics(options, local);
        }

        @Override
        public TCPMetrics<?> createNetClientMetrics(NetClientOptions options) {
            return metrics.createNetClientMetrics(options);
        }

        @Override
        public DatagramSocketMetrics createDatagramSocketMetrics(DatagramSocketOptions options) {
            return metrics.createDatagramSocketMetrics(options);
        }

        @Override
        public PoolMetrics<?> createPoolMetrics(String poolType, String poolName, int maxPoolSize) {
            return poolType.equals(DatabaseConnections.TYPE)
                    ? new DatabaseConnections(maxPoolSize)
                    : metrics.createPoolMetrics(poolType, poolName, maxPoolSize);
        }

        @Override
        public void vertxCreated(io.vertx.core.Vertx vertx) {
            metrics.vertxCreated(vertx);
        }

        @Override
        public boolean isMetricsEnabled() {
            return metrics.isMetricsEnabled();
        }

        @Override
        public void close() {
            metrics.close();
        }
    }
}
