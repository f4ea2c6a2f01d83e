package uk.gov.education.ecf.participants.store;

import java.util.UUID;
import java.util.stream.Stream;
import uk.gov.education.ecf.participants.model.Participant;
import uk.gov.education.ecf.participants.model.TrainingRecord;

/** A row that belongs to a participant. */
interface Part {

    UUID id();

    /** All of them, whatever refers to another one after it. */
    static Stream<Part> of(Participant participant) {
        return Stream.of(
                        participant.trainingRecords().stream()
                                .map(record -> TrainingRecordRow.of(participant.id(), record)),
                        participant.trainingRecords().stream().flatMap(Part::of),
                        participant.idChanges().stream().map(change -> IdChangeRow.of(participant.id(), change)))
                .flatMap(parts -> parts);
    }

    private static Stream<Part> of(TrainingRecord record) {
        return Stream.of(
                        record.periods().stream().map(period -> PeriodRow.of(record.id(), period)),
                        record.said().providerStates().stream().map(said -> ProviderStateRow.of(record.id(), said)),
                        record.said().leavers().stream().map(report -> LeaverReportRow.of(record.id(), report)))
                .flatMap(parts -> parts);
    }
}
