package uk.gov.education.ecf.statements.upstream;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import uk.gov.education.ecf.platform.inbox.Inbox;

/** Remembers lead providers. */
@ApplicationScoped
class LeadProviderEventsConsumer {

    private final Inbox inbox;
    private final KnownLeadProviders leadProviders;

    LeadProviderEventsConsumer(Inbox inbox, KnownLeadProviders leadProviders) {
        this.inbox = inbox;
        this.leadProviders = leadProviders;
    }

    @Incoming("statements-upstream")
    public Uni<Void> on(ConsumerRecord<String, String> record) {
        return inbox.receive(leadProviders.consumer(), record, received -> leadProviders.remember(received.event()));
    }
}
