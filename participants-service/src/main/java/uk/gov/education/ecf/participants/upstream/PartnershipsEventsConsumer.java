package uk.gov.education.ecf.participants.upstream;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import uk.gov.education.ecf.platform.inbox.Inbox;

/** Hears what happens in partnerships-service, for the acts that react to it. */
@ApplicationScoped
public class PartnershipsEventsConsumer {

    public static final String NAME = "participants.upstream";

    private final Inbox inbox;

    PartnershipsEventsConsumer(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("participants-upstream")
    public Uni<Void> on(ConsumerRecord<String, String> record) {
        return inbox.receive(NAME, record);
    }
}
