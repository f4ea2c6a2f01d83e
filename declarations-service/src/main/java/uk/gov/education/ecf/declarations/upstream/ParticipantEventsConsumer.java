package uk.gov.education.ecf.declarations.upstream;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import uk.gov.education.ecf.platform.inbox.Inbox;

/** Hears what happens to participants, for the acts that react to it. */
@Singleton
public record ParticipantEventsConsumer(Inbox inbox) {

    public static final String NAME = "declarations.eligibility-of-participants";

    @Incoming("declarations-eligibility-of-participants")
    public Uni<Void> on(ConsumerRecord<String, String> record) {
        return inbox.receive(NAME, record);
    }
}
