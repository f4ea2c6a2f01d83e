package uk.gov.education.ecf.partnerships.upstream;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import uk.gov.education.ecf.platform.inbox.Inbox;

/**
 * Hears what happens to participants, for the act that reacts to it. Nothing of a participant is remembered, so there is
 * nothing to rebuild: an old snapshot, read again, would speak of pairs that have parted since.
 */
@Singleton
public record ParticipantsEventsConsumer(Inbox inbox) {

    /** Its name, which is that of its group. */
    public static final String NAME = "partnerships.upstream";

    @Incoming("partnerships-upstream")
    public Uni<Void> on(ConsumerRecord<String, String> record) {
        return inbox.receive(NAME, record);
    }
}
