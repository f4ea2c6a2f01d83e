package uk.gov.education.ecf.platform.sample;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import uk.gov.education.ecf.platform.inbox.Inbox;

@ApplicationScoped
class LeadProviderEventsConsumer {

    static final String CONSUMER = "sample.reaction";

    private final Inbox inbox;

    LeadProviderEventsConsumer(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("lead-providers")
    Uni<Void> on(ConsumerRecords<String, String> records) {
        return inbox.receiveAll(CONSUMER, records);
    }
}
