package uk.gov.education.ecf.platform.inbox;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A record that a consumer of this service could not apply, without its payload.
 *
 * @param number       its place among all that there were
 * @param payloadBytes how large the payload is
 */
record BuriedRecord(long number, UUID id, String consumer, Source source, int payloadBytes, Why why, Instant buriedAt) {

    /**
     * Where it came from.
     *
     * @param key  null for a record without one
     * @param type its name on the wire, null for a record that states none
     */
    record Source(
            String topic,
            int partition,
            long offset,
            @Schema(nullable = true) String key,
            @Schema(nullable = true) String type) {}

    /**
     * @param cause {@code unreadable}, {@code refused-by-database} or {@code failed}
     * @param times how often it was tried and failed
     */
    record Why(String cause, String reason, int times) {}
}
