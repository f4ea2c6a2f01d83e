package uk.gov.education.ecf.contracts;

import java.time.Instant;

/**
 * A fact that one service tells the others: past tense, with the changed values and a snapshot of the whole aggregate, so
 * that the last event of a key is all a newcomer needs. The permitted records are sealed per context.
 */
public interface Event {

    /** The Kafka key of the aggregate, never null. Placement uses {@link Topics#partitionKey} of it. */
    String key();

    /** Version of the aggregate after the event; grows with every change, so that older news never overwrites newer. */
    long version();

    /** When it happened, never null. */
    Instant occurredAt();
}
