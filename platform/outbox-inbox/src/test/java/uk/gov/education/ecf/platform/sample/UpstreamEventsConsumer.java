package uk.gov.education.ecf.platform.sample;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import uk.gov.education.ecf.platform.inbox.Inbox;

@ApplicationScoped
class UpstreamEventsConsumer {

    private final Inbox inbox;

    UpstreamEventsConsumer(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("known-lead-providers")
    Uni<Void> on(ConsumerRecord<String, String> record) {
        return inbox.receive("sample.upstream", record);
    }
}
