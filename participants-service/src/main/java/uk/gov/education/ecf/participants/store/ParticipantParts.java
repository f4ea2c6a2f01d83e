package uk.gov.education.ecf.participants.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import uk.gov.education.ecf.participants.model.IdChange;
import uk.gov.education.ecf.participants.model.Participant;
import uk.gov.education.ecf.participants.model.Period;
import uk.gov.education.ecf.participants.model.ProviderState;
import uk.gov.education.ecf.participants.model.TrainingRecord;
import uk.gov.education.ecf.platform.transactions.OneByOne;

/** Collects the rows that make up a participant: one query per table, one after the other. */
@ApplicationScoped
class ParticipantParts {

    Uni<Participant> assemble(ParticipantRow row) {
        return OneByOne.ask(() -> records(row.id), () -> periods(row.id), () -> states(row.id), () -> idChanges(row.id))
                .map((records, periods, states, changes) -> row.toModel(joined(records, periods, states), changes));
    }

    private static List<TrainingRecord> joined(
            List<TrainingRecordRow> records, List<PeriodRow> periods, List<ProviderStateRow> states) {
        return records.stream()
                .map(record -> record.toModel(periodsOf(record, periods), statesOf(record, states)))
                .toList();
    }

    private static List<Period> periodsOf(TrainingRecordRow record, List<PeriodRow> periods) {
        return periods.stream()
                .filter(period -> period.trainingRecordId.equals(record.id))
                .map(PeriodRow::toModel)
                .toList();
    }

    private static List<ProviderState> statesOf(TrainingRecordRow record, List<ProviderStateRow> states) {
        return states.stream()
                .filter(said -> said.trainingRecordId.equals(record.id))
                .map(ProviderStateRow::toModel)
                .toList();
    }

    private static Uni<List<TrainingRecordRow>> records(UUID participant) {
        return list(
                TrainingRecordRow.class,
                "from TrainingRecordRow where participantId = ?1 order by createdAt, id",
                participant);
    }

    private static Uni<List<PeriodRow>> periods(UUID participant) {
        return list(
                PeriodRow.class,
                "select p from PeriodRow p, TrainingRecordRow t where t.id = p.trainingRecordId "
                        + "and t.participantId = ?1 order by p.createdAt, p.startDate, p.id",
                participant);
    }

    private static Uni<List<ProviderStateRow>> states(UUID participant) {
        return list(
                ProviderStateRow.class,
                "select s from ProviderStateRow s, TrainingRecordRow t where t.id = s.trainingRecordId "
                        + "and t.participantId = ?1 order by s.recordedAt, s.id",
                participant);
    }

    private static Uni<List<IdChange>> idChanges(UUID participant) {
        return list(
                        IdChangeRow.class,
                        "from IdChangeRow where toParticipantId = ?1 order by changedAt desc, fromParticipantId",
                        participant)
                .map(rows -> rows.stream().map(IdChangeRow::toModel).toList());
    }

    private static <R> Uni<List<R>> list(Class<R> type, String query, UUID participant) {
        return Panache.getSession().flatMap(session -> session.createSelectionQuery(query, type)
                .setParameter(1, participant)
                .getResultList());
    }
}
