package uk.gov.education.ecf.platform.inbox;

import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import uk.gov.education.ecf.contracts.Event;

/**
 * An event as it arrived.
 *
 * @param id        of the event: the same at every delivery
 * @param type      its name on the wire
 * @param partition of the topic
 * @param offset    within the partition
 */
public record ReceivedEvent(UUID id, String type, Event event, String topic, int partition, long offset) {

    /**
     * Reads a record as a consumer does; empty for a type that this version does not know.
     *
     * @throws RuntimeException when it is not a readable event
     */
    public static Optional<ReceivedEvent> of(ConsumerRecord<String, String> record) {
        return new IncomingRecord(record).read();
    }
}
