package uk.gov.education.ecf.platform.inbox;

import java.util.UUID;
import uk.gov.education.ecf.contracts.Event;

/**
 * An event as it arrived.
 *
 * @param id        of the event: the same at every delivery
 * @param type      its name on the wire
 * @param partition of the topic
 * @param offset    within the partition
 */
public record ReceivedEvent(UUID id, String type, Event event, String topic, int partition, long offset) {}
