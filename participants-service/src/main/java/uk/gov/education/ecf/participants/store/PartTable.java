package uk.gov.education.ecf.participants.store;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.gov.education.ecf.platform.transactions.SqlStatement;
import uk.gov.education.ecf.platform.transactions.Table;
import uk.gov.education.ecf.platform.transactions.UuidArray;

/**
 * Where one kind of parts is kept.
 *
 * @param ofPeople what picks, and orders, those of the people whose ids the parameter holds
 */
record PartTable<R extends Record & Part>(Table<R> table, String ofPeople) {

    private static final String PEOPLE = "where participant_id = any(" + UuidArray.of(1) + ")";

    static <R extends Record & Part> PartTable<R> ofPeople(Table<R> table, String order) {
        return new PartTable<>(table, PEOPLE + " order by " + order);
    }

    static <R extends Record & Part> PartTable<R> ofRecords(Table<R> table, String order) {
        return new PartTable<>(
                table,
                "where training_record_id in (select id from training_records " + PEOPLE + ") order by " + order);
    }

    Uni<List<R>> list(String people) {
        return table.list(ofPeople, people);
    }

    /** What is not there yet is added, never saved: that would take over a row which somebody else is just making. */
    Stream<SqlStatement> changes(List<R> before, List<R> after) {
        Set<R> same = Set.copyOf(before);
        Set<UUID> known = before.stream().map(Part::id).collect(Collectors.toSet());
        Map<Boolean, List<R>> changed = after.stream()
                .filter(row -> !same.contains(row))
                .collect(Collectors.partitioningBy(row -> known.contains(row.id())));
        return Stream.concat(ifAny(changed.get(true), table::saving), ifAny(changed.get(false), table::adding));
    }

    private static <R> Stream<SqlStatement> ifAny(List<R> rows, Function<Collection<R>, SqlStatement> statement) {
        return rows.isEmpty() ? Stream.of() : Stream.of(statement.apply(rows));
    }
}
