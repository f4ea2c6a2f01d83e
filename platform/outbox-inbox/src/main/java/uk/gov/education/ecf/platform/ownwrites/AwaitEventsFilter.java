package uk.gov.education.ecf.platform.ownwrites;

import io.smallrye.mutiny.TimeoutException;
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
        Uni<Void> arrived = Uni.createFrom().voidItem();
        for (AwaitedEvent event : named) {
            for (String consumer : consumed.consumersOf(event.topic())) {
                arrived = arrived.chain(() -> arrival(consumer, event.id(), FIRST_PAUSE));
            }
        }
        return arrived.ifNoItem()
                .after(longestWait)
                .fail()
                .onFailure(TimeoutException.class)
                .recoverWithUni(late -> goOn(named))
                .onTermination()
                .invoke(waiting::decrementAndGet)
                .replaceWith((Response) null)
                .emitOn(command -> here.runOnContext(resumed -> command.run()));
    }

    /** Looks again after pauses that double: an event is mostly there at once, and a broker that is away must not cost the database. */
    private Uni<Void> arrival(String consumer, UUID eventId, Duration pause) {
        return inbox.holds(consumer, eventId)
                .flatMap(held -> held
                        ? Uni.createFrom().voidItem()
                        : Uni.createFrom()
                                .voidItem()
                                .onItem()
                                .delayIt()
                                .by(pause)
                                .chain(() -> arrival(consumer, eventId, longer(pause))));
    }

    private static Duration longer(Duration pause) {
        Duration doubled = pause.multipliedBy(2);
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }

    private static Uni<Void> goOn(List<AwaitedEvent> named) {
        LOG.warnf("answering without having heard of all of %s", named);
        return Uni.createFrom().voidItem();
    }
}
