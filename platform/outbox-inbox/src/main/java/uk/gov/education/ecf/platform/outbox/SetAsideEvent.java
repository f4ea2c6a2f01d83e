package uk.gov.education.ecf.platform.outbox;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An event that the broker will never take as things are, without its payload.
 *
 * @param position     where it stands in the outbox
 * @param key          null for a record without one
 * @param version      of the aggregate, null where there is none
 * @param payloadBytes how large the payload is
 * @param why          what the broker or its client said
 * @param times        how often it was set aside
 */
record SetAsideEvent(
        UUID id,
        long position,
        String topic,
        @Schema(nullable = true) String key,
        String type,
        @Schema(nullable = true) Long version,
        int payloadBytes,
        Cause why,
        int times,
        Instant setAsideAt) {

    /** In a word, and in the words of whoever refused it. */
    record Cause(String cause, String reason) {}
}
