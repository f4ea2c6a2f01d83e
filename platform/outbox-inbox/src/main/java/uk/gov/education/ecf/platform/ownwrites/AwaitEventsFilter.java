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
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import uk.gov.education.ecf.platform.inbox.Inbox;
import uk.gov.education.ecf.platform.jsonapi.http.InternalHeaders;
import uk.gov.education.ecf.platform.topics.ConsumedTopics;

/** Holds a request until the events it names have arrived here; answers from what there is when they do not in time. */
public class AwaitEventsFilter {

    private static final Logger LOG = Logger.getLogger(AwaitEventsFilter.class);
    private static final Duration PAUSE = Duration.ofMillis(5);

    @Inject
    ConsumedTopics consumed;

    @Inject
    Inbox inbox;

    @ConfigProperty(name = "ecf.own-writes.longest-wait", defaultValue = "2S")
    Duration longestWait;

    @ServerRequestFilter
    public Uni<Response> await(ContainerRequestContext request) {
        List<AwaitedEvent> named = AwaitedEvent.parse(request.getHeaderString(InternalHeaders.EVENTS));
        if (named.isEmpty()) {
            return Uni.createFrom().nullItem();
        }
        Context here = Vertx.currentContext();
        Uni<Void> arrived = Uni.createFrom().voidItem();
        for (AwaitedEvent event : named) {
            for (String consumer : consumed.consumersOf(event.topic())) {
                arrived = arrived.chain(() -> arrival(consumer, event.id()));
            }
        }
        return arrived.ifNoItem().after(longestWait).fail()
                .onFailure(TimeoutException.class).recoverWithUni(late -> goOn(named))
                .replaceWith((Response) null)
                .emitOn(command -> here.runOnContext(resumed -> command.run()));
    }

    private Uni<Void> arrival(String consumer, UUID eventId) {
        return inbox.holds(consumer, eventId)
                .flatMap(held -> held ? Uni.createFrom().voidItem()
                        : Uni.createFrom().voidItem().onItem().delayIt().by(PAUSE).chain(() -> arrival(consumer, eventId)));
    }

    private static Uni<Void> goOn(List<AwaitedEvent> named) {
        LOG.warnf("answering without having heard of all of %s", named);
        return Uni.createFrom().voidItem();
    }
}
