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
        return Stream.concat(
                participant.trainingRecords().stream().map(record -> TrainingRecordRow.of(participant.id(), record)),
                participant.trainingRecords().stream().flatMap(Part::of));
    }

    private static Stream<Part> of(TrainingRecord record) {
        return Stream.concat(
                record.periods().stream().map(period -> PeriodRow.of(record.id(), period)),
                record.providerStates().stream().map(said -> ProviderStateRow.of(record.id(), said)));
    }
}
