package uk.gov.education.ecf.platform.documents.rebuild;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.transactions.Sql;
import uk.gov.education.ecf.platform.transactions.UuidArray;

/** The passes as the database keeps them. A claim on one lasts half a minute past the latest batch, so that it survives nobody for long. */
@ApplicationScoped
class DocumentPasses {

    private static final String ONE = " where resource = ?1 and purpose = ?2";
    private static final String CLAIMED = ONE + " and worked_by = ?3 and finished_at is null";
    private static final String HALF_A_MINUTE = "clock_timestamp() + interval '30 seconds'";
    private static final String COLUMNS =
            "resource, purpose, requested_at, finished_at, aggregates, written, removed, failed, cast(differing as text)";

    /** What is known of them all. */
    Uni<List<DocumentPass>> all() {
        return Sql.list(Object[].class, "select " + COLUMNS + " from document_passes order by resource, purpose")
                .map(rows -> rows.stream().map(DocumentPasses::pass).toList());
    }

    Uni<DocumentPass> find(String resource, Purpose purpose) {
        return Sql.list(
                        Object[].class,
                        "select " + COLUMNS + " from document_passes" + ONE,
                        resource,
                        purpose.inTable())
                .map(rows -> pass(rows.get(0)));
    }

    /** Whether such a pass began less than an hour ago. */
    Uni<Boolean> isRecent(String resource, Purpose purpose) {
        return Sql.list(
                        Integer.class,
                        "select 1 from document_passes" + ONE
                                + " and requested_at > clock_timestamp() - interval '1 hour'",
                        resource,
                        purpose.inTable())
                .map(found -> !found.isEmpty());
    }

    /** How a rebuild stands. */
    Uni<RebuildState> state(DocumentSource source, long dueUpTo) {
        return Sql.list(
                        Object[].class,
                        """
                        select coalesce((select finished_basis from document_passes where resource = ?1 and purpose = 'rebuild'), ''),
                          exists (select 1 from document_passes where resource = ?1 and purpose = 'rebuild' and basis = ?2
                            and finished_at is null and (worked_until is null or worked_until < clock_timestamp())),
                          exists (select 1 from document_rebuilds_due where resource = ?1 and id <= ?3)""",
                        source.resource(),
                        source.basis(),
                        dueUpTo)
                .map(rows -> rows.get(0))
                .map(row -> new RebuildState((String) row[0], (Boolean) row[1], (Boolean) row[2]));
    }

    /** The latest word of a migration that there is; 0 if there is none. */
    Uni<Long> latestDue() {
        return Sql.one(Long.class, "select coalesce(max(id), 0) from document_rebuilds_due")
                .map(Optional::orElseThrow);
    }

    /**
     * Begins a pass, or goes on with one that was interrupted; empty if somebody else is at it. A rebuild begins anew if it is
     * due again since, or if it stood on another basis.
     */
    Uni<Optional<Claim>> claim(DocumentSource source, Purpose purpose, long dueUpTo) {
        Claim claim = new Claim(source.resource(), purpose, UUID.randomUUID());
        return Sql.update(
                        "insert into document_passes (resource, purpose, basis) values (?1, ?2, ?3) on conflict do nothing",
                        claim.resource(),
                        purpose.inTable(),
                        source.basis())
                .chain(() -> isFree(claim))
                .flatMap(free -> free
                        ? take(claim, source.basis(), dueUpTo).replaceWith(Optional.of(claim))
                        : OneByOne.given(Optional.empty()));
    }

    /** Whoever is in the middle of a batch is not waited for. */
    private static Uni<Boolean> isFree(Claim claim) {
        return Sql.one(
                        Boolean.class,
                        "select finished_at is not null or worked_until is null or worked_until < clock_timestamp()"
                                + " from document_passes" + ONE + " for update skip locked",
                        claim.resource(),
                        claim.purpose().inTable())
                .map(free -> free.orElse(false));
    }

    private static Uni<Void> take(Claim claim, String basis, long dueUpTo) {
        return noLongerDue(claim, dueUpTo)
                .flatMap(wasDue -> claim.purpose() == Purpose.COMPARE || wasDue
                        ? anew(claim, basis, "true")
                        : anew(claim, basis, "finished_at is not null or basis <> ?3"))
                .chain(() -> Sql.update(
                        "update document_passes set worked_by = ?3, worked_until = " + HALF_A_MINUTE + ONE,
                        claim.resource(),
                        claim.purpose().inTable(),
                        claim.by()))
                .replaceWithVoid();
    }

    private static Uni<Boolean> noLongerDue(Claim claim, long dueUpTo) {
        return claim.purpose() == Purpose.COMPARE
                ? OneByOne.given(false)
                : Sql.update(
                                "delete from document_rebuilds_due where resource = ?1 and id <= ?2",
                                claim.resource(),
                                dueUpTo)
                        .map(deleted -> deleted > 0);
    }

    private static Uni<Integer> anew(Claim claim, String basis, String condition) {
        return Sql.update(
                "update document_passes set requested_at = clock_timestamp(), basis = ?3, finished_at = null, last_id = null,"
                        + " aggregates = 0, written = 0, removed = 0, failed = 0, differing = '{}'" + ONE + " and ("
                        + condition + ")",
                claim.resource(),
                claim.purpose().inTable(),
                basis);
    }

    /** Where the claimed pass goes on; empty if the claim was lost to somebody else. Held until the transaction ends. */
    Uni<Optional<UUID>> hold(Claim claim) {
        return Sql.one(
                UUID.class,
                "select coalesce(last_id, '00000000-0000-0000-0000-000000000000') from document_passes" + CLAIMED
                        + " for update",
                claim.resource(),
                claim.purpose().inTable(),
                claim.by());
    }

    /** Tells what the batch did that this transaction does. */
    Uni<Void> advance(Claim claim, Batch batch) {
        return Sql.update(
                        "update document_passes set last_id = ?4, aggregates = aggregates + ?5, written = written + ?6,"
                                + " removed = removed + ?7, failed = failed + ?8, differing = (differing || "
                                + UuidArray.of(9) + ")[1:100], worked_until = " + HALF_A_MINUTE + CLAIMED,
                        claim.resource(),
                        claim.purpose().inTable(),
                        claim.by(),
                        batch.lastId(),
                        batch.aggregates(),
                        batch.written(),
                        batch.removed(),
                        batch.failed(),
                        UuidArray.literal(batch.differing()))
                .replaceWithVoid();
    }

    Uni<Void> finish(Claim claim) {
        return Sql.update(
                        "update document_passes set finished_at = clock_timestamp(), finished_basis = basis, worked_by = null,"
                                + " worked_until = null" + CLAIMED,
                        claim.resource(),
                        claim.purpose().inTable(),
                        claim.by())
                .replaceWithVoid();
    }

    private static DocumentPass pass(Object[] row) {
        return new DocumentPass(
                (String) row[0],
                (String) row[1],
                time(row[2]),
                time(row[3]),
                (Long) row[4],
                (Long) row[5],
                (Long) row[6],
                (Long) row[7],
                ids((String) row[8]));
    }

    private static Instant time(Object column) {
        return column == null ? null : ((OffsetDateTime) column).toInstant();
    }

    private static List<UUID> ids(String literal) {
        String inside = literal.substring(1, literal.length() - 1);
        return inside.isEmpty()
                ? List.of()
                : Arrays.stream(inside.split(",")).map(UUID::fromString).toList();
    }

    /** The right to go on with a pass. */
    record Claim(String resource, Purpose purpose, UUID by) {}

    /**
     * @param finishedBasis the basis of the latest finished rebuild, empty if there was none
     * @param interrupted   whether one waits to be gone on with
     * @param due           whether a migration asked for one
     */
    record RebuildState(String finishedBasis, boolean interrupted, boolean due) {}
}
