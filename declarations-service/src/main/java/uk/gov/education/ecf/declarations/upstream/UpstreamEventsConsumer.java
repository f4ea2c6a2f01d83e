package uk.gov.education.ecf.declarations.upstream;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import uk.gov.education.ecf.platform.inbox.Inbox;

/** Remembers what the other services tell, and decides nothing. */
@ApplicationScoped
class UpstreamEventsConsumer {

    private final Inbox inbox;
    private final DeclarationsUpstream upstream;

    UpstreamEventsConsumer(Inbox inbox, DeclarationsUpstream upstream) {
        this.inbox = inbox;
        this.upstream = upstream;
    }

    @Incoming("declarations-upstream")
    Uni<Void> on(ConsumerRecord<String, String> record) {
        return inbox.receive(DeclarationsUpstream.CONSUMER, record, received -> upstream.remember(received.event()));
    }
}
