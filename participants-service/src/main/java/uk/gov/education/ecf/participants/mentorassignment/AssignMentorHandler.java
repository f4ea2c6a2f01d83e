package uk.gov.education.ecf.participants.mentorassignment;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;
import uk.gov.education.ecf.calendar.beans.Now;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.contracts.id.TrainingRecordId;
import uk.gov.education.ecf.participants.model.MentorAssignment;
import uk.gov.education.ecf.participants.model.Moment;
import uk.gov.education.ecf.participants.model.Participant;
import uk.gov.education.ecf.participants.store.Participants;
import uk.gov.education.ecf.participants.writing.ParticipantWriter;
import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.transactions.Transactions;

/** A school gives a teacher another mentor, or none; the same again changes nothing. */
@Singleton
record AssignMentorHandler(Transactions transactions, Participants participants, ParticipantWriter writer, Now clock) {

    Uni<Judged<AssignedMentor>> handle(TrainingRecordId record, String mentorId) {
        return Participants.RACES.repeat(() -> transactions.judge(() -> participants
                .holdOwner(record)
                .map(Judged::found)
                .flatMap(held -> OneByOne.ifAccepted(held, person -> assign(person, record, mentorId)))));
    }

    private Uni<Judged<AssignedMentor>> assign(Participant person, TrainingRecordId record, String mentorId) {
        Optional<ParticipantId> named = Optional.ofNullable(mentorId).flatMap(ParticipantId::parse);
        return OneByOne.askIfThere(named, participants::findMentor)
                .flatMap(known -> assign(person, record, mentorId, known));
    }

    private Uni<Judged<AssignedMentor>> assign(
            Participant person, TrainingRecordId id, String mentorId, Optional<ParticipantId> known) {
        Moment at = new Moment(clock.ofRequest(), clock.instant());
        return OneByOne.ifAccepted(
                MentorAssignment.judge(person.record(id).orElseThrow(), mentorId, known, at)
                        .map(person::with),
                change -> writer.write(change, at.now())
                        .map(after -> Judged.accepted(new AssignedMentor(after.id(), id, known.orElse(null)))));
    }
}
