package uk.gov.education.ecf.participants.upstream;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import uk.gov.education.ecf.platform.inbox.Inbox;

/** Hears what becomes of declarations, for the acts that react to it. */
@Singleton
public record DeclarationsEventsConsumer(Inbox inbox) {

    public static final String NAME = "participants.declarations";

    @Incoming("participants-declarations")
    public Uni<Void> on(ConsumerRecords<String, String> records) {
        return inbox.receiveAll(NAME, records);
    }
}
