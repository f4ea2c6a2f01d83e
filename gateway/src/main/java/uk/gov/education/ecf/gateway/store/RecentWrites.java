package uk.gov.education.ecf.gateway.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.gov.education.ecf.contracts.id.LeadProviderId;

/** The events of each provider's latest writes, for as long as a service might not have heard of them. */
final class RecentWrites {

    static final Duration REMEMBERED = Duration.ofSeconds(10);
    static final int MOST_EVENTS = 20;
    private static final int MOST_PROVIDERS = 10_000;

    private final Cache<LeadProviderId, List<String>> events;

    RecentWrites(Ticker ticker) {
        events = Caffeine.newBuilder()
                .ticker(ticker)
                .expireAfterWrite(REMEMBERED)
                .maximumSize(MOST_PROVIDERS)
                .build();
    }

    /** Adds what one write announced; beyond the limit the oldest go. */
    void remember(LeadProviderId provider, String announced) {
        List<String> added = List.of(announced.split(","));
        events.asMap().merge(provider, added, RecentWrites::latest);
    }

    /** What to send along, comma-separated; empty when the provider wrote nothing lately. */
    Optional<String> of(LeadProviderId provider) {
        return Optional.ofNullable(events.getIfPresent(provider)).map(known -> String.join(",", known));
    }

    private static List<String> latest(List<String> known, List<String> added) {
        List<String> all =
                new ArrayList<>(Stream.concat(known.stream(), added.stream()).toList());
        return List.copyOf(all.subList(Math.max(0, all.size() - MOST_EVENTS), all.size()));
    }
}
