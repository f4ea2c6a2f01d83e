package uk.gov.education.ecf.partnerships.upstream;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import uk.gov.education.ecf.contracts.Event;
import uk.gov.education.ecf.contracts.Topics;
import uk.gov.education.ecf.platform.inbox.Inbox;
import uk.gov.education.ecf.platform.inbox.Upstream;

/** Nothing of a participant is remembered but what the act that reacts to it makes of it; so a rebuild lets it react again. */
@ApplicationScoped
class ParticipantsEventsConsumer implements Upstream {

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

    @Override
    public String consumer() {
        return CONSUMER;
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.PARTICIPANTS);
    }

    @Override
    public Uni<Void> remember(Event event) {
        return reaction.react(event);
    }
}
