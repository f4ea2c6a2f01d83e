package uk.gov.education.ecf.statements.upstream;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import uk.gov.education.ecf.platform.inbox.Inbox;

/** Hears what happens to declarations, for the acts that react to it; most of it concerns none. */
@Singleton
public record DeclarationEventsConsumer(Inbox inbox) {

    /** Its name, which is that of its group. */
    public static final String NAME = "statements.line-items";

    @Incoming("statements-line-items")
    public Uni<Void> on(ConsumerRecords<String, String> records) {
        return inbox.receiveAll(NAME, records);
    }
}
