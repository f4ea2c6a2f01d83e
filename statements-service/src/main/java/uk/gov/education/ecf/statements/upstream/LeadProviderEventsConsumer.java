package uk.gov.education.ecf.statements.upstream;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import uk.gov.education.ecf.platform.inbox.Inbox;

/** Hears of lead providers, which are remembered. */
@Singleton
record LeadProviderEventsConsumer(Inbox inbox) {

    private static final String NAME = "statements.upstream";

    @Incoming("statements-upstream")
    public Uni<Void> on(ConsumerRecord<String, String> record) {
        return inbox.receive(NAME, record);
    }
}
