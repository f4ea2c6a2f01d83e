package uk.gov.education.ecf.platform.jsonapi.front;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Metrics;
import io.vertx.core.spi.metrics.PoolMetrics;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;

/** How many connections of the pools of this process are used, how many there may be, and how much work waits for one. */
final class DatabaseConnections implements PoolMetrics<Object> {

    /** What Vert.x calls the pools of its SQL clients. */
    static final String TYPE = "sql";

    private static final Object COUNTED = new Object();
    private static final LongAdder WAITING = new LongAdder();
    private static final LongAdder USED = new LongAdder();
    private static final LongAdder MOST = new LongAdder();
    private static final AtomicBoolean SHOWN = new AtomicBoolean();

    DatabaseConnections(int most) {
        MOST.add(most);
        if (SHOWN.compareAndSet(false, true)) {
            show("ecf.database.connections.used", "Connections that work is done on", USED::sum);
            show("ecf.database.connections.waiting", "Pieces of work that wait for a connection", WAITING::sum);
            show("ecf.database.connections.max", "Connections that there may be", MOST::sum);
        }
    }

    @Override
    public Object submitted() {
        WAITING.increment();
        return COUNTED;
    }

    @Override
    public Object begin(Object waited) {
        WAITING.decrement();
        USED.increment();
        return COUNTED;
    }

    @Override
    public void rejected(Object waited) {
        WAITING.decrement();
    }

    @Override
    public void end(Object used, boolean succeeded) {
        USED.decrement();
    }

    private static void show(String name, String description, LongSupplier count) {
        Gauge.builder(name, count::getAsLong).description(description).register(Metrics.globalRegistry);
    }
}
