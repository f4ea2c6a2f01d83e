package uk.gov.education.ecf.partnerships.model;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * How far an import has come.
 *
 * @param total        rows of the file
 * @param progressedAt when it last came further, or ended
 * @param outcome      finished or failed; null while nobody has said how it ended
 */
public record ImportProgress(
        UUID id, long total, Step done, Instant startedAt, Instant progressedAt, ImportState outcome) {

    /** Some rows take seconds; whoever has not moved for so long was stopped. */
    private static final Duration SILENCE = Duration.ofMinutes(5);

    /** Interrupted when it has fallen silent. */
    public ImportState state(Instant now) {
        if (outcome != null) {
            return outcome;
        }
        return progressedAt.plus(SILENCE).isBefore(now) ? ImportState.INTERRUPTED : ImportState.RUNNING;
    }

    /** What became of some rows, in numbers. */
    public record Step(long created, long changed, long unchanged, long rejected) {

        public long read() {
            return created + changed + unchanged + rejected;
        }
    }
}
