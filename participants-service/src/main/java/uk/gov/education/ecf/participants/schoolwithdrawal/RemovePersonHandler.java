package uk.gov.education.ecf.participants.schoolwithdrawal;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import uk.gov.education.ecf.contracts.id.TrainingRecordId;
import uk.gov.education.ecf.participants.model.Moment;
import uk.gov.education.ecf.participants.model.Participant;
import uk.gov.education.ecf.participants.model.SchoolWithdrawal;
import uk.gov.education.ecf.participants.store.Participants;
import uk.gov.education.ecf.participants.upstream.KnownDeclarations;
import uk.gov.education.ecf.participants.writing.ParticipantWriter;
import uk.gov.education.ecf.participants.writing.RecordActHandler;
import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.platform.transactions.OneByOne;

/** Removes a person; whoever was mentored by them has no mentor from then on. */
@Singleton
record RemovePersonHandler(
        RecordActHandler acts, KnownDeclarations declarations, Participants participants, ParticipantWriter writer) {

    Uni<Judged<RemovedPerson>> handle(TrainingRecordId id) {
        return acts.carryOut(
                        id,
                        (person, record, at) -> declarations
                                .findStanding(id)
                                .map(standing -> SchoolWithdrawal.judge(record, standing, at)),
                        this::leaveTeachers)
                .map(judged -> judged.map(person -> new RemovedPerson(person.id(), id)));
    }

    private Uni<Void> leaveTeachers(Participant person, Moment at) {
        return SchoolWithdrawal.endsMentoring(person)
                ? participants
                        .findMentoredBy(person.id())
                        .flatMap(participants::holdAll)
                        .flatMap(taught -> OneByOne.each(taught, teacher -> writer.write(
                                        SchoolWithdrawal.leaving(teacher, person.id(), at), at.now())
                                .replaceWithVoid()))
                : OneByOne.nothing();
    }
}
