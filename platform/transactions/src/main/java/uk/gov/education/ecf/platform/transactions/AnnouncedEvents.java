package uk.gov.education.ecf.platform.transactions;

import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.common.vertx.VertxContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The latest events that the request at hand has announced, kept with its Vert.x context; as many as a caller can wait for. */
public final class AnnouncedEvents {

    private static final int MOST = 20;
    private static final String LOCAL = "ecf.announced-events";

    private AnnouncedEvents() {}

    /** Notes an event; outside a request nothing happens. */
    public static void add(String topic, UUID eventId) {
        if (VertxContext.isOnDuplicatedContext()) {
            List<String> known = known();
            ContextLocals.put(
                    LOCAL,
                    Stream.concat(known.stream().skip(known.size() < MOST ? 0 : 1), Stream.of(topic + "/" + eventId))
                            .toList());
        }
    }

    /** Forgets what was noted, because its transaction was rolled back. */
    public static void forget() {
        if (VertxContext.isOnDuplicatedContext()) {
            ContextLocals.remove(LOCAL);
        }
    }

    /** The header's value; empty when nothing was announced. */
    public static Optional<String> header() {
        List<String> known = VertxContext.isOnDuplicatedContext() ? known() : List.of();
        return known.isEmpty() ? Optional.empty() : Optional.of(String.join(",", known));
    }

    private static List<String> known() {
        return ContextLocals.<List<String>>get(LOCAL).orElse(List.of());
    }
}
