package uk.gov.education.ecf.contracts;

import java.time.Instant;

/**
 * A fact that one service tells the others: past tense, with the changed values and a snapshot of the whole aggregate, so
 * that the last event of a key is all a newcomer needs. The records lie in the sealed interface of their aggregate, which says
 * what the snapshot is and which topic carries them; {@link EventCatalogue} finds them there.
 */
public interface Event {

    /** The Kafka key of the aggregate, never null. Placement uses {@link Topics#partitionKey} of it. */
    String key();

    /** The whole aggregate after the event, never null; {@link EventJson} writes it alone, too. */
    Object snapshot();

    /** Version of the aggregate after the event; grows with every change, so that older news never overwrites newer. */
    long version();

    /** When it happened, never null; the wire keeps microseconds. */
    Instant occurredAt();
}
