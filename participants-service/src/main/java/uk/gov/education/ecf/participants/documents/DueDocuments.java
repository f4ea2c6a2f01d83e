package uk.gov.education.ecf.participants.documents;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.platform.transactions.Sql;
import uk.gov.education.ecf.platform.transactions.UuidArray;

/** Documents that a day makes untrue, found by the column {@code next_status_change_on} of their tables. */
final class DueDocuments {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private DueDocuments() {}

    /**
     * Whose documents of any kind say something else since that day began, in the order of their ids.
     *
     * @param after whom to go on behind; empty from the first on
     * @param most  how many at a time
     */
    static Uni<List<ParticipantId>> dueOn(LocalDate day, Optional<ParticipantId> after, int most) {
        return people(
                """
                select id from participant_documents where next_status_change_on <= ?1 and id > ?2
                union select id from transfer_documents where next_status_change_on <= ?1 and id > ?2 order by id limit ?3""",
                day,
                after.map(ParticipantId::value).orElse(BEFORE_ALL),
                most);
    }

    /** Which of them that concerns still: between finding and holding, another replica may have been there. */
    static Uni<List<ParticipantId>> dueAmong(List<ParticipantId> people, LocalDate day) {
        return people(
                """
                select id from participant_documents where next_status_change_on <= ?1 and id = any(%1$s)
                union select id from transfer_documents where next_status_change_on <= ?1 and id = any(%1$s)"""
                        .formatted(UuidArray.of(2)),
                day,
                literal(people));
    }

    /** The days before those that have begun and were not announced yet, of the people whom they concern. */
    static Uni<Map<ParticipantId, LocalDate>> lastDaysAnnounced(
            String table, List<ParticipantId> people, LocalDate today) {
        return Sql.list(
                        Object[].class,
                        "select id, min(next_status_change_on) from " + table + " where id = any(" + UuidArray.of(1)
                                + ") and next_status_change_on <= ?2 group by id",
                        literal(people),
                        today)
                .map(rows -> rows.stream()
                        .collect(Collectors.toMap(
                                row -> new ParticipantId((UUID) row[0]), row -> ((LocalDate) row[1]).minusDays(1))));
    }

    private static Uni<List<ParticipantId>> people(String sql, Object... parameters) {
        return Sql.list(UUID.class, sql, parameters)
                .map(ids -> ids.stream().map(ParticipantId::new).toList());
    }

    private static String literal(List<ParticipantId> people) {
        return UuidArray.literal(people.stream().map(ParticipantId::value).toList());
    }
}
