package uk.gov.education.ecf.gateway.store;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Vertx;
import java.util.HashMap;
import java.util.Map;
import uk.gov.education.ecf.gateway.config.GatewayConfig;
import uk.gov.education.ecf.platform.testkit.Eventually;

/** What one of several gateways counts and remembers with: each has its own connection to the Redis, if there is one. */
public final class GatewayMemory implements AutoCloseable {

    private final Vertx vertx = Vertx.vertx();
    private final GatewayConfig config;
    private final SharedStore store;
    private final OwnWrites ownWrites;

    public GatewayMemory(Map<String, String> settings) {
        config = config(settings);
        store = new SharedStore(vertx, config);
        ownWrites = new OwnWrites(store);
        store.start(null);
    }

    public GatewayConfig config() {
        return config;
    }

    public SharedStore store() {
        return store;
    }

    public OwnWrites ownWrites() {
        return ownWrites;
    }

    public GatewayMemory awaitStore() {
        Eventually.verify(() -> {
            if (!store.isThere()) {
                throw new AssertionError("the shared store is away");
            }
        });
        return this;
    }

    @Override
    public void close() {
        store.stop(null);
        TestRedis.await(vertx.close());
    }

    private static GatewayConfig config(Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(settings);
        for (String service : new String[] {"partnerships", "participants", "declarations", "statements"}) {
            all.put("ecf.gateway.services." + service, "http://127.0.0.1:1");
        }
        SmallRyeConfig read = new SmallRyeConfigBuilder()
                .withMapping(GatewayConfig.class)
                .withSources(new PropertiesConfigSource(all, "test", 100))
                .addDiscoveredConverters()
                .build();
        return read.getConfigMapping(GatewayConfig.class);
    }
}
