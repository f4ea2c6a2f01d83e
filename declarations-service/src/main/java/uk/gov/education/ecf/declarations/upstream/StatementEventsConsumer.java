package uk.gov.education.ecf.declarations.upstream;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import uk.gov.education.ecf.platform.inbox.Inbox;

/** Hears what happens to statements, for the acts that react to it. */
@Singleton
public record StatementEventsConsumer(Inbox inbox) {

    public static final String NAME = "declarations.eligibility-by-statements";

    @Incoming("declarations-eligibility-by-statements")
    public Uni<Void> on(ConsumerRecord<String, String> record) {
        return inbox.receive(NAME, record);
    }
}
