package uk.gov.education.ecf.declarations.upstream;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import uk.gov.education.ecf.platform.inbox.Inbox;

/** Hears what happens to line items, for the acts that react to it. */
@Singleton
public record LineItemEventsConsumer(Inbox inbox) {

    public static final String NAME = "declarations.payment";

    @Incoming("declarations-payment")
    public Uni<Void> on(ConsumerRecords<String, String> records) {
        return inbox.receiveAll(NAME, records);
    }
}
