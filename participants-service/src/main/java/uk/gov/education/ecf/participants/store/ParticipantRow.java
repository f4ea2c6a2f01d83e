package uk.gov.education.ecf.participants.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.participants.model.Participant;
import uk.gov.education.ecf.participants.model.TeacherReferenceNumber;
import uk.gov.education.ecf.participants.model.TrainingRecord;

@Entity
@Table(name = "participants")
class ParticipantRow {

    @Id
    UUID id;

    @Column(columnDefinition = "text")
    String fullName;

    LocalDate dateOfBirth;

    @Column(columnDefinition = "text")
    String teacherReferenceNumber;

    /** Under which id the person went on; null while this one is in use. */
    UUID mergedInto;

    Instant createdAt;
    Instant changedAt;

    @Version
    Long version;

    /** A later time at every change, whatever the clock does, so that the version of the aggregate moves with its parts. */
    ParticipantRow take(Participant participant, Instant now) {
        id = participant.id().value();
        fullName = participant.fullName();
        dateOfBirth = participant.dateOfBirth();
        teacherReferenceNumber = Columns.text(participant.teacherReferenceNumber());
        createdAt = participant.createdAt();
        changedAt = changedAt == null || now.isAfter(changedAt) ? now : changedAt.plus(1, ChronoUnit.MICROS);
        return this;
    }

    Participant toModel(List<TrainingRecord> records, List<IdChangeRow> idChanges) {
        TeacherReferenceNumber number =
                teacherReferenceNumber == null ? null : new TeacherReferenceNumber(teacherReferenceNumber);
        return new Participant(
                new ParticipantId(id),
                fullName,
                dateOfBirth,
                number,
                records,
                idChanges.stream().map(IdChangeRow::toModel).toList(),
                createdAt);
    }
}
