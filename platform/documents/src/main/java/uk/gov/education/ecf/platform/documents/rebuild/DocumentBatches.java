package uk.gov.education.ecf.platform.documents.rebuild;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.gov.education.ecf.platform.documents.Difference;
import uk.gov.education.ecf.platform.documents.Difference.Kind;
import uk.gov.education.ecf.platform.documents.DocumentRow;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.transactions.Sql;
import uk.gov.education.ecf.platform.transactions.UuidArray;

/**
 * The documents of a source, some aggregates after the other. Aggregates and documents are walked through together, in the order
 * of their ids, so that a document without an aggregate has its turn as well.
 */
record DocumentBatches(DocumentSource source, Purpose purpose) {

    /** Which come next; none at the end. */
    Uni<List<UUID>> idsAfter(UUID last, int limit) {
        return Sql.list(
                UUID.class,
                "with next as materialized (select id from " + source.aggregates()
                        + " where id > ?1 order by id limit ?2),"
                        + " last as (select coalesce((select id from next order by id offset ?2 - 1),"
                        + " 'ffffffff-ffff-ffff-ffff-ffffffffffff') as id)"
                        + " select id from next union select d.id from " + table()
                        + " as d where d.id > ?1 and d.id <= (select id from last) order by 1 limit ?2",
                last,
                limit);
    }

    /** Compares the documents of these aggregates, and makes them as they should be if that is the purpose. */
    Uni<Batch> work(List<UUID> ids) {
        UUID last = ids.get(ids.size() - 1);
        return source.render(ids).flatMap(rendered -> existing(rendered).flatMap(differences -> orphans(ids, rendered)
                .map(orphans -> new Batch(last, rendered.size(), 0, both(differences, orphans)))));
    }

    private Uni<List<Difference>> existing(List<Rendered> rendered) {
        Set<UUID> held = rendered.stream().map(Rendered::id).collect(Collectors.toSet());
        List<DocumentRow> rows =
                rendered.stream().flatMap(one -> one.documents().stream()).toList();
        return source.table()
                .differences(held, rows)
                .call(differences ->
                        isRepairOf(differences) ? source.table().restoreAll(held, rows) : OneByOne.nothing());
    }

    /**
     * Documents whose aggregate is not there. They are held before that is looked for once more: an aggregate that appeared
     * meanwhile either is seen then, or writes its documents after these were removed.
     */
    private Uni<List<Difference>> orphans(List<UUID> ids, List<Rendered> rendered) {
        Set<UUID> others = new HashSet<>(ids);
        rendered.forEach(one -> others.remove(one.id()));
        if (others.isEmpty()) {
            return OneByOne.given(List.of());
        }
        return Sql.list(
                        UUID.class,
                        "select d.id from " + table() + " as d where d.id = any(" + UuidArray.of(1) + ")"
                                + (purpose == Purpose.REBUILD ? " for update" : ""),
                        UuidArray.literal(others))
                .flatMap(found -> withoutAggregate(found).call(doomed -> removeIfRebuilt(doomed)));
    }

    private Uni<List<Difference>> withoutAggregate(List<UUID> documents) {
        return Sql.list(
                        UUID.class,
                        "select a.id from " + source.aggregates() + " as a where a.id = any(" + UuidArray.of(1) + ")",
                        UuidArray.literal(documents))
                .map(HashSet::new)
                .map(existing -> documents.stream()
                        .filter(id -> !existing.contains(id))
                        .map(id -> new Difference(id, Kind.UNWANTED))
                        .toList());
    }

    private Uni<Void> removeIfRebuilt(List<Difference> orphans) {
        List<UUID> ids = orphans.stream().map(Difference::id).toList();
        return isRepairOf(orphans) ? source.table().replaceAll(ids, List.of()) : OneByOne.nothing();
    }

    private boolean isRepairOf(Collection<Difference> differences) {
        return purpose == Purpose.REBUILD && !differences.isEmpty();
    }

    private String table() {
        return source.table().name();
    }

    private static List<Difference> both(List<Difference> some, List<Difference> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
