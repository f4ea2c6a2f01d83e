package uk.gov.education.ecf.gateway.store;

import com.github.benmanes.caffeine.cache.Ticker;
import io.vertx.core.Future;
import io.vertx.redis.client.Response;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.gov.education.ecf.contracts.id.LeadProviderId;

/**
 * A provider reads its own writes (rule M20): the events that a write announced are remembered for a few seconds and sent along with
 * that provider's next requests, whichever gateway takes them. What this one has heard itself it knows in any case.
 */
@ApplicationScoped
public class OwnWrites {

    private static final String KEY = "ecf:own-writes:";
    private static final Script REMEMBER = Script.of(
            """
            redis.call('RPUSH', KEYS[1], unpack(ARGV, 3))
            redis.call('LTRIM', KEYS[1], -ARGV[2], -1)
            return redis.call('PEXPIRE', KEYS[1], ARGV[1])
            """);
    private static final Script RECALL = Script.of("return redis.call('LRANGE', KEYS[1], 0, -1)");

    private final RecentWrites here = new RecentWrites(Ticker.systemTicker());
    private final SharedStore store;

    @Inject
    OwnWrites(SharedStore store) {
        this.store = store;
    }

    /**
     * Adds what one write announced. Once it succeeds, which it always does, every gateway knows, so the write should not be answered
     * before; unless the store is away.
     *
     * @param announced events, comma-separated
     */
    public Future<Void> remember(LeadProviderId provider, String announced) {
        here.remember(provider, announced);
        if (!store.isThere()) {
            return Future.succeededFuture();
        }
        List<String> arguments =
                new ArrayList<>(List.of("" + RecentWrites.REMEMBERED.toMillis(), "" + RecentWrites.MOST_EVENTS));
        arguments.addAll(List.of(announced.split(",")));
        return store.run(REMEMBER, KEY + provider, arguments).<Void>mapEmpty().otherwiseEmpty();
    }

    /** What to send along, comma-separated; empty when the provider wrote nothing lately. */
    public Future<String> of(LeadProviderId provider) {
        String own = here.of(provider).orElse("");
        return store.isThere()
                ? store.run(RECALL, KEY + provider, List.of())
                        .map(shared -> together(shared, own))
                        .otherwise(own)
                : Future.succeededFuture(own);
    }

    /**
     * The latest, as many as a service looks at: the shared ones, and before them what only this gateway knows, which is older or was
     * told while the store was away.
     */
    private static String together(Response shared, String own) {
        Set<String> all = new LinkedHashSet<>();
        if (!own.isEmpty()) {
            all.addAll(List.of(own.split(",")));
        }
        shared.forEach(event -> all.add(event.toString()));
        return all.stream()
                .skip(Math.max(0, all.size() - RecentWrites.MOST_EVENTS))
                .collect(Collectors.joining(","));
    }
}
