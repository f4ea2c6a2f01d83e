package uk.gov.education.ecf.participants.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.participants.model.Participant;
import uk.gov.education.ecf.participants.model.TeacherReferenceNumber;
import uk.gov.education.ecf.participants.model.TrainingRecord;

/** @param mergedInto under which id the person went on; null while this one is in use */
record ParticipantRow(
        UUID id,
        String fullName,
        LocalDate dateOfBirth,
        String teacherReferenceNumber,
        UUID mergedInto,
        Instant createdAt,
        Instant changedAt,
        long version) {

    static ParticipantRow added(Participant participant, Instant now) {
        return of(participant, null, now, 0);
    }

    /** A later time at every change, whatever the clock does, so that the version of the aggregate moves with its parts. */
    ParticipantRow changedTo(Participant participant, Instant now) {
        Instant at = now.truncatedTo(ChronoUnit.MICROS);
        Instant later = at.isAfter(changedAt) ? at : changedAt.plus(1, ChronoUnit.MICROS);
        return of(participant, mergedInto, later, version + 1);
    }

    Participant toModel(List<TrainingRecord> records, List<IdChangeRow> idChanges) {
        return new Participant(
                new ParticipantId(id),
                fullName,
                dateOfBirth,
                Columns.map(teacherReferenceNumber, TeacherReferenceNumber::new),
                records,
                idChanges.stream().map(IdChangeRow::toModel).toList(),
                createdAt);
    }

    private static ParticipantRow of(Participant participant, UUID mergedInto, Instant changedAt, long version) {
        return new ParticipantRow(
                participant.id().value(),
                participant.fullName(),
                participant.dateOfBirth(),
                Columns.text(participant.teacherReferenceNumber()),
                mergedInto,
                participant.createdAt(),
                changedAt,
                version);
    }
}
