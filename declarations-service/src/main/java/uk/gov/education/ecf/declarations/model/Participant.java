package uk.gov.education.ecf.declarations.model;

import java.util.Comparator;
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

    /**
     * The record that the provider can declare for; empty when there is none, the school removed it, or it is none of the provider's.
     * Of two of one kind, the one that was registered under the given id is meant (rules M17 and M27).
     */
    public Optional<TrainingRecord> training(CourseIdentifier course, LeadProviderId provider, ParticipantId named) {
        return trainingRecords.stream()
                .filter(record -> record.course() == course && record.isActive() && record.isKnownTo(provider))
                .min(Comparator.comparing((TrainingRecord record) ->
                                !named.equals(record.origin().registeredAs()))
                        .thenComparing(record -> !id.equals(record.origin().registeredAs())));
    }

    public Optional<TrainingRecord> record(TrainingRecordId id) {
        return trainingRecords.stream().filter(record -> record.id().equals(id)).findFirst();
    }

    /** Whether that record's training is paid for. */
    public boolean isFundable(TrainingRecordId id) {
        return record(id).filter(TrainingRecord::isFundable).isPresent();
    }
}
