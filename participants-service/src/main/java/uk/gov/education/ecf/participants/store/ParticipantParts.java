package uk.gov.education.ecf.participants.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.gov.education.ecf.participants.model.Participant;
import uk.gov.education.ecf.participants.model.Said;
import uk.gov.education.ecf.participants.model.TrainingRecord;
import uk.gov.education.ecf.platform.transactions.OneByOne;

/** Collects the rows that make up participants: one query per table, one after the other, however many participants there are. */
@ApplicationScoped
class ParticipantParts {

    private static final String OF_RECORDS =
            " r, TrainingRecordRow t where t.id = r.trainingRecordId and t.participantId in ?1";

    Uni<Participant> assemble(ParticipantRow row) {
        return assembleAll(List.of(row)).map(all -> all.get(0));
    }

    /** In the order of the rows. */
    Uni<List<Participant>> assembleAll(List<ParticipantRow> rows) {
        List<UUID> people = rows.stream().map(row -> row.id).toList();
        return people.isEmpty()
                ? OneByOne.given(List.of())
                : OneByOne.ask(
                                () -> list(
                                        TrainingRecordRow.class,
                                        "from TrainingRecordRow where participantId in ?1 order by createdAt, id",
                                        people),
                                () -> history(people),
                                () -> list(
                                        IdChangeRow.class,
                                        "from IdChangeRow where participantId in ?1 order by changedAt desc,"
                                                + " fromParticipantId",
                                        people))
                        .map((records, history, changes) -> rows.stream()
                                .map(row -> row.toModel(
                                        history.join(of(row.id, records, one -> one.participantId)),
                                        of(row.id, changes, one -> one.participantId)))
                                .toList());
    }

    private static Uni<History> history(List<UUID> people) {
        return OneByOne.ask(
                        () -> list(
                                PeriodRow.class,
                                "select r from PeriodRow" + OF_RECORDS + " order by r.createdAt, r.startDate, r.id",
                                people),
                        () -> list(
                                ProviderStateRow.class,
                                "select r from ProviderStateRow" + OF_RECORDS + " order by r.position",
                                people),
                        () -> list(
                                LeaverReportRow.class,
                                "select r from LeaverReportRow" + OF_RECORDS + " order by r.reportedAt, r.id",
                                people))
                .map(History::of);
    }

    private static <R> List<R> of(UUID owner, List<R> rows, Function<R, UUID> ownerOf) {
        return rows.stream().filter(row -> ownerOf.apply(row).equals(owner)).toList();
    }

    private static <R> Uni<List<R>> list(Class<R> type, String query, List<UUID> people) {
        return Panache.getSession().flatMap(session -> session.createSelectionQuery(query, type)
                .setParameter(1, people)
                .getResultList());
    }

    /** What belongs to training records, by record. */
    private record History(
            Map<UUID, List<PeriodRow>> periods,
            Map<UUID, List<ProviderStateRow>> states,
            Map<UUID, List<LeaverReportRow>> leavers) {

        static History of(List<PeriodRow> periods, List<ProviderStateRow> states, List<LeaverReportRow> leavers) {
            return new History(
                    periods.stream().collect(Collectors.groupingBy(row -> row.trainingRecordId)),
                    states.stream().collect(Collectors.groupingBy(row -> row.trainingRecordId)),
                    leavers.stream().collect(Collectors.groupingBy(row -> row.trainingRecordId)));
        }

        List<TrainingRecord> join(List<TrainingRecordRow> records) {
            return records.stream().map(this::join).toList();
        }

        private TrainingRecord join(TrainingRecordRow record) {
            Said said = new Said(
                    states.getOrDefault(record.id, List.of()).stream()
                            .map(ProviderStateRow::toModel)
                            .toList(),
                    leavers.getOrDefault(record.id, List.of()).stream()
                            .map(LeaverReportRow::toModel)
                            .toList());
            return record.toModel(
                    periods.getOrDefault(record.id, List.of()).stream()
                            .map(PeriodRow::toModel)
                            .toList(),
                    said);
        }
    }
}
