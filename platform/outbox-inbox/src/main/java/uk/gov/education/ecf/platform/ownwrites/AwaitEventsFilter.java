package uk.gov.education.ecf.platform.ownwrites;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import uk.gov.education.ecf.platform.inbox.Inbox;
import uk.gov.education.ecf.platform.jsonapi.http.InternalHeaders;
import uk.gov.education.ecf.platform.topics.ConsumedTopics;

/** Holds a request until the events it names have arrived here; answers from what there is when they do not in time. */
public class AwaitEventsFilter {

    private static final Logger LOG = Logger.getLogger(AwaitEventsFilter.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(5);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(100);
    private static final int MOST_WAITING = 50;

    private final AtomicInteger waiting = new AtomicInteger();

    @Inject
    ConsumedTopics consumed;

    @Inject
    Inbox inbox;

    @ConfigProperty(name = "ecf.own-writes.longest-wait", defaultValue = "2S")
    Duration longestWait;

    @ServerRequestFilter
    public Uni<Response> await(ContainerRequestContext request) {
        List<AwaitedEvent> named = AwaitedEvent.parse(request.getHeaderString(InternalHeaders.EVENTS));
        if (named.isEmpty() || waiting.get() >= MOST_WAITING) {
            return Uni.createFrom().nullItem();
        }
        waiting.incrementAndGet();
        Context here = Vertx.currentContext();
        long lastMoment = System.nanoTime() + longestWait.toNanos();
        Uni<Boolean> arrived = Uni.createFrom().item(true);
        for (AwaitedEvent event : named) {
            for (String consumer : consumed.consumersOf(event.topic())) {
                arrived = arrived.flatMap(all -> all
                        ? arrival(consumer, event.id(), FIRST_PAUSE, lastMoment)
                        : Uni.createFrom().item(false));
            }
        }
        return arrived.invoke(all -> tellIfLate(all, named))
                .onTermination()
                .invoke(waiting::decrementAndGet)
                .replaceWith((Response) null)
                .emitOn(command -> here.runOnContext(resumed -> command.run()));
    }

    /**
     * Looks again after pauses that double: an event is mostly there at once, and a broker that is away must not cost the database.
     * A look is never left alone: its transaction is that of the request's context, and what the request does next would join it.
     */
    private Uni<Boolean> arrival(String consumer, UUID eventId, Duration pause, long lastMoment) {
        return inbox.holds(consumer, eventId)
                .flatMap(held -> held || System.nanoTime() - lastMoment > 0
                        ? Uni.createFrom().item(held)
                        : Uni.createFrom()
                                .voidItem()
                                .onItem()
                                .delayIt()
                                .by(pause)
                                .chain(() -> arrival(consumer, eventId, longer(pause), lastMoment)));
    }

    private static Duration longer(Duration pause) {
        Duration doubled = pause.multipliedBy(2);
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }

    private static void tellIfLate(boolean all, List<AwaitedEvent> named) {
        if (!all) {
            LOG.warnf("answering without having heard of all of %s", named);
        }
    }
}
