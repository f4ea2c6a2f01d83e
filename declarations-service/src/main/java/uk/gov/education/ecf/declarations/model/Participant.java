package uk.gov.education.ecf.declarations.model;

import java.util.List;
import java.util.Optional;
import uk.gov.education.ecf.calendar.CourseIdentifier;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.contracts.id.TrainingRecordId;

/**
 * A person in training.
 *
 * @param teacherReferenceNumber null until known
 */
public record Participant(ParticipantId id, String teacherReferenceNumber, List<TrainingRecord> trainingRecords) {

    public Participant {
        trainingRecords = List.copyOf(trainingRecords);
    }

    /** Whether the provider has, or had, a record of the person that it sees. */
    boolean isKnownTo(LeadProviderId provider) {
        return trainingRecords.stream().anyMatch(record -> record.isKnownTo(provider));
    }

    /** The record that can be declared for; empty when there is none or the school removed it. */
    public Optional<TrainingRecord> activeRecordFor(CourseIdentifier course) {
        return trainingRecords.stream()
                .filter(record -> record.course() == course && record.isActive())
                .findFirst();
    }

    public Optional<TrainingRecord> record(TrainingRecordId id) {
        return trainingRecords.stream().filter(record -> record.id().equals(id)).findFirst();
    }

    /** Whether that record's training is paid for. */
    public boolean isFundable(TrainingRecordId id) {
        return record(id).filter(TrainingRecord::isFundable).isPresent();
    }
}
