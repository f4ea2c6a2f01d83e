package uk.gov.education.ecf.partnerships.registerimport;

import java.time.Instant;
import java.util.UUID;
import uk.gov.education.ecf.partnerships.model.ImportProgress;
import uk.gov.education.ecf.partnerships.model.ImportState;

/**
 * An import as operators see it.
 *
 * @param total rows of the file
 * @param read  rows that are dealt with: the four that follow, together
 */
record FollowedImport(
        UUID importId,
        ImportState state,
        long total,
        long read,
        long created,
        long changed,
        long unchanged,
        long rejected,
        Instant startedAt,
        Instant progressedAt) {

    static FollowedImport of(ImportProgress progress, Instant now) {
        ImportProgress.Step done = progress.done();
        return new FollowedImport(
                progress.id(),
                progress.state(now),
                progress.total(),
                done.read(),
                done.created(),
                done.changed(),
                done.unchanged(),
                done.rejected(),
                progress.startedAt(),
                progress.progressedAt());
    }
}
