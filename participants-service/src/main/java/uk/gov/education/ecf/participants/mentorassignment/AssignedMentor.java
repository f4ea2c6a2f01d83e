package uk.gov.education.ecf.participants.mentorassignment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.contracts.id.TrainingRecordId;
import uk.gov.education.ecf.participants.model.Participant;
import uk.gov.education.ecf.participants.model.Place;

/** Who mentors whom. */
record AssignedMentor(
        ParticipantId participantId,
        TrainingRecordId trainingRecordId,
        @Schema(nullable = true) ParticipantId mentorId) {

    static AssignedMentor of(Participant person, TrainingRecordId id) {
        Place place = person.record(id).orElseThrow().latest().place();
        return new AssignedMentor(person.id(), id, place.mentorId());
    }
}
