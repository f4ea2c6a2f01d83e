package uk.gov.education.ecf.participants.mentorassignment;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.contracts.id.TrainingRecordId;
import uk.gov.education.ecf.participants.model.MentorAssignment;
import uk.gov.education.ecf.participants.store.Participants;
import uk.gov.education.ecf.participants.writing.RecordActHandler;
import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.platform.transactions.OneByOne;

/** A school gives a teacher another mentor, or none; the same again changes nothing. */
@Singleton
record AssignMentorHandler(RecordActHandler acts, Participants participants) {

    Uni<Judged<AssignedMentor>> handle(TrainingRecordId id, String mentorId) {
        Optional<ParticipantId> named = Optional.ofNullable(mentorId).flatMap(ParticipantId::parse);
        return acts.carryOut(id, (person, record, at) -> OneByOne.askIfThere(named, participants::findMentor)
                        .map(known -> MentorAssignment.judge(record, mentorId, known, at)))
                .map(judged -> judged.map(person -> AssignedMentor.of(person, id)));
    }
}
