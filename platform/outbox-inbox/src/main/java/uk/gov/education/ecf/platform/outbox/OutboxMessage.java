package uk.gov.education.ecf.platform.outbox;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * One row to be written to the outbox.
 *
 * @param key        the Kafka key, null for a record without one
 * @param version    of the aggregate, null where there is none
 * @param traceParent null outside a trace
 * @param payload    the record's value, null for a tombstone
 * @param headers    replace the CloudEvents headers when not null
 */
public record OutboxMessage(
        UUID eventId,
        String topic,
        String key,
        String type,
        String source,
        Long version,
        Instant occurredAt,
        String traceParent,
        String payload,
        Map<String, String> headers) {}
