package uk.gov.education.ecf.participants.upstream;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import uk.gov.education.ecf.contracts.Event;
import uk.gov.education.ecf.contracts.Topics;
import uk.gov.education.ecf.platform.inbox.Inbox;
import uk.gov.education.ecf.platform.inbox.Upstream;

/** Hears partnerships-service: remembers first, then lets the acts react. A rebuild only remembers, and people follow partnerships. */
@ApplicationScoped
class PartnershipsEventsConsumer implements Upstream {

    private static final String CONSUMER = "participants.upstream";
    private static final Set<String> TOPICS =
            Set.of(Topics.LEAD_PROVIDERS, Topics.DELIVERY_PARTNERS, Topics.SCHOOLS, Topics.PARTNERSHIPS);

    private final Inbox inbox;
    private final PartnershipsMemory memory;
    private final List<UpstreamReaction> reactions;

    PartnershipsEventsConsumer(Inbox inbox, PartnershipsMemory memory, @All List<UpstreamReaction> reactions) {
        this.inbox = inbox;
        this.memory = memory;
        this.reactions = reactions;
    }

    @Incoming("participants-upstream")
    public Uni<Void> on(ConsumerRecord<String, String> record) {
        return inbox.receive(
                CONSUMER, record, received -> remember(received.event()).chain(() -> react(received.event())));
    }

    @Override
    public String consumer() {
        return CONSUMER;
    }

    @Override
    public Set<String> topics() {
        return TOPICS;
    }

    @Override
    public Uni<Void> remember(Event event) {
        return memory.remember(event);
    }

    private Uni<Void> react(Event event) {
        return Multi.createFrom()
                .iterable(reactions)
                .onItem()
                .transformToUniAndConcatenate(reaction -> reaction.react(event))
                .collect()
                .last();
    }
}
