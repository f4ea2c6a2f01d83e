package uk.gov.education.ecf.gateway.limiting;

import io.vertx.core.Future;
import io.vertx.redis.client.Response;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.TimeUnit;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.gateway.config.GatewayConfig;
import uk.gov.education.ecf.gateway.model.Place;
import uk.gov.education.ecf.gateway.model.RequestWindow;
import uk.gov.education.ecf.gateway.store.Script;
import uk.gov.education.ecf.gateway.store.SharedStore;

/** The windows that all gateways share: what {@link RequestWindow} does, done by the store, by the store's clock. */
@ApplicationScoped
class SharedWindows {

    private static final String KEY = "ecf:window:";

    /** Moments in microseconds, oldest first. A clock that was put back stands still until it is where it was. */
    private static final Script TAKE = Script.of(
            """
            local limit, length = tonumber(ARGV[1]), tonumber(ARGV[2])
            local time = redis.call('TIME')
            local now = time[1] * 1000000 + time[2]
            local newest = tonumber(redis.call('LINDEX', KEYS[1], -1) or 0)
            if newest > now then now = newest end
            local oldest = redis.call('LINDEX', KEYS[1], 0)
            while oldest and now - oldest >= length do
              redis.call('LPOP', KEYS[1])
              oldest = redis.call('LINDEX', KEYS[1], 0)
            end
            local left = limit - redis.call('LLEN', KEYS[1])
            local granted = 0
            if left > 0 then
              redis.call('RPUSH', KEYS[1], string.format('%.0f', now))
              redis.call('PEXPIRE', KEYS[1], math.ceil(length / 1000))
              granted, left = 1, left - 1
            end
            return {granted, math.max(left, 0), (oldest or now) + length - now}
            """);

    private final SharedStore store;
    private final int limit;
    private final List<String> arguments;

    @Inject
    SharedWindows(SharedStore store, GatewayConfig config) {
        this.store = store;
        limit = config.limits().requests();
        long micros = TimeUnit.NANOSECONDS.toMicros(config.limits().window().toNanos());
        arguments = List.of("" + limit, "" + micros);
    }

    boolean canBeAsked() {
        return store.isThere();
    }

    /** Fails when the store is away or does not answer in time. */
    Future<Place> take(LeadProviderId provider) {
        return store.run(TAKE, KEY + provider, arguments).map(this::place);
    }

    private Place place(Response answer) {
        long micros = answer.get(2).toLong();
        return new Place(
                answer.get(0).toInteger() == 1,
                limit,
                answer.get(1).toInteger(),
                TimeUnit.MICROSECONDS.toNanos(micros));
    }
}
