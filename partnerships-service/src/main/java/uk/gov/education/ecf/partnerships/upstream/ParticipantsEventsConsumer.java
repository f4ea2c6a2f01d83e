package uk.gov.education.ecf.partnerships.upstream;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import uk.gov.education.ecf.platform.inbox.Inbox;

/**
 * Hands each participant event to the act that reacts to it. Nothing of a participant is remembered, so there is nothing to
 * rebuild: an old snapshot, read again, would speak of pairs that have parted since.
 */
@ApplicationScoped
class ParticipantsEventsConsumer {

    private static final String CONSUMER = "partnerships.upstream";

    private final Inbox inbox;
    private final UpstreamReaction reaction;

    ParticipantsEventsConsumer(Inbox inbox, UpstreamReaction reaction) {
        this.inbox = inbox;
        this.reaction = reaction;
    }

    @Incoming("partnerships-upstream")
    public Uni<Void> on(ConsumerRecord<String, String> record) {
        return inbox.receive(CONSUMER, record, received -> reaction.react(received.event()));
    }
}
