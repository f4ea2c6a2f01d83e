package uk.gov.education.ecf.participants.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.participants.model.Participant;

/** A participant with all that belongs to the person. */
record ParticipantRows(ParticipantRow person, List<TrainingRecordRows> training, List<IdChangeRow> idChanges) {

    static ParticipantRows added(Participant participant, Instant now) {
        return of(ParticipantRow.added(participant, now), participant);
    }

    /** In the order of the people. */
    static List<ParticipantRows> join(
            List<ParticipantRow> people,
            List<TrainingRecordRow> records,
            Histories histories,
            List<IdChangeRow> idChanges) {
        Map<UUID, List<TrainingRecordRow>> recordsOf =
                records.stream().collect(Collectors.groupingBy(TrainingRecordRow::participantId));
        Map<UUID, List<IdChangeRow>> idChangesOf =
                idChanges.stream().collect(Collectors.groupingBy(IdChangeRow::participantId));
        return people.stream()
                .map(person -> new ParticipantRows(
                        person,
                        recordsOf.getOrDefault(person.id(), List.of()).stream()
                                .map(histories::of)
                                .toList(),
                        idChangesOf.getOrDefault(person.id(), List.of())))
                .toList();
    }

    ParticipantRows changedTo(Participant participant, Instant now) {
        return of(person.changedTo(participant, now), participant);
    }

    ParticipantRows withoutParts() {
        return new ParticipantRows(person, List.of(), List.of());
    }

    ParticipantId id() {
        return new ParticipantId(person.id());
    }

    /** Under which id the person went on; empty while this one is in use. */
    Optional<ParticipantId> mergedInto() {
        return Optional.ofNullable(person.mergedInto()).map(ParticipantId::new);
    }

    List<TrainingRecordRow> records() {
        return training.stream().map(TrainingRecordRows::record).toList();
    }

    List<PeriodRow> periods() {
        return ofTraining(TrainingRecordRows::periods);
    }

    List<ProviderStateRow> states() {
        return ofTraining(TrainingRecordRows::states);
    }

    List<LeaverReportRow> leavers() {
        return ofTraining(TrainingRecordRows::leavers);
    }

    Participant toModel() {
        return person.toModel(training.stream().map(TrainingRecordRows::toModel).toList(), idChanges);
    }

    private static ParticipantRows of(ParticipantRow person, Participant participant) {
        ParticipantId id = participant.id();
        return new ParticipantRows(
                person,
                participant.trainingRecords().stream()
                        .map(record -> TrainingRecordRows.of(id, record))
                        .toList(),
                participant.idChanges().stream()
                        .map(change -> IdChangeRow.of(id, change))
                        .toList());
    }

    private <R> List<R> ofTraining(Function<TrainingRecordRows, List<R>> rows) {
        return training.stream().map(rows).flatMap(List::stream).toList();
    }
}
