package uk.gov.education.ecf.participants.leaver;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import uk.gov.education.ecf.calendar.beans.Now;
import uk.gov.education.ecf.contracts.id.TrainingRecordId;
import uk.gov.education.ecf.participants.model.Leaver;
import uk.gov.education.ecf.participants.model.Moment;
import uk.gov.education.ecf.participants.model.Participant;
import uk.gov.education.ecf.participants.model.ParticipantEvent;
import uk.gov.education.ecf.participants.store.Participants;
import uk.gov.education.ecf.participants.writing.ParticipantWriter;
import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.transactions.Transactions;
import uk.gov.education.ecf.platform.values.Change;

/** The old school tells of a leaver; the same again changes nothing. */
@Singleton
record ReportLeaverHandler(Transactions transactions, Participants participants, ParticipantWriter writer, Now clock) {

    Uni<Judged<ReportedLeaver>> handle(TrainingRecordId record, Leaver leaver) {
        return Participants.RACES.repeat(() -> transactions.judge(() -> participants
                .holdOwner(record)
                .map(Judged::found)
                .flatMap(held -> OneByOne.ifAccepted(held, person -> report(person, record, leaver)))));
    }

    private Uni<Judged<ReportedLeaver>> report(Participant person, TrainingRecordId id, Leaver leaver) {
        Moment at = new Moment(clock.ofRequest(), clock.instant());
        Judged<Change<Participant, ParticipantEvent>> judged =
                leaver.judge(person.record(id).orElseThrow(), at).map(person::with);
        return OneByOne.ifAccepted(judged, change -> writer.write(change, at.now())
                .map(after -> Judged.accepted(new ReportedLeaver(after.id(), id))));
    }
}
