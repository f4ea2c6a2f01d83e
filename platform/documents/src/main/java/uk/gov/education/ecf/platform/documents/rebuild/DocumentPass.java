package uk.gov.education.ecf.platform.documents.rebuild;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far somebody has come with all documents of a resource. When they were compared only, {@code written} and {@code removed}
 * tell what a rebuild would do.
 *
 * @param purpose    {@code rebuild} or {@code compare}
 * @param finishedAt null while it goes on, or waits to be gone on with
 * @param aggregates how many aggregates were looked at
 * @param written    how many documents were missing or not as they should be
 * @param removed    how many documents nobody may see
 * @param failed     how many aggregates could not be rendered; the log tells why
 * @param differing  the first hundred aggregates that any of that is about
 */
public record DocumentPass(
        String resource,
        String purpose,
        Instant requestedAt,
        @Schema(nullable = true) Instant finishedAt,
        long aggregates,
        long written,
        long removed,
        long failed,
        List<UUID> differing) {

    public boolean isFinished() {
        return finishedAt != null;
    }

    /** How many documents are, or were, not as they should be; one for each aggregate that could not be asked. */
    public long drift() {
        return written + removed + failed;
    }
}
