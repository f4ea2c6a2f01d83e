package uk.gov.education.ecf.participants.joiner;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import uk.gov.education.ecf.calendar.beans.Now;
import uk.gov.education.ecf.contracts.id.SchoolId;
import uk.gov.education.ecf.contracts.id.TrainingRecordId;
import uk.gov.education.ecf.participants.model.Joiner;
import uk.gov.education.ecf.participants.model.JoinerGrounds;
import uk.gov.education.ecf.participants.model.Moment;
import uk.gov.education.ecf.participants.model.Participant;
import uk.gov.education.ecf.participants.model.TrainingRecord;
import uk.gov.education.ecf.participants.store.Participants;
import uk.gov.education.ecf.participants.writing.ParticipantWriter;
import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.transactions.Transactions;

/** The new school tells of a joiner; the same again changes nothing. */
@Singleton
record ReportJoinerHandler(
        Transactions transactions, Participants participants, JoinerFacts facts, ParticipantWriter writer, Now clock) {

    Uni<Judged<ReportedJoiner>> handle(TrainingRecordId record, String school, Joiner joiner) {
        return Participants.RACES.repeat(() -> transactions.judge(() -> participants
                .holdOwner(record)
                .map(Judged::found)
                .flatMap(held -> OneByOne.ifAccepted(held, person -> report(person, record, school, joiner)))));
    }

    private Uni<Judged<ReportedJoiner>> report(Participant person, TrainingRecordId id, String school, Joiner joiner) {
        Moment at = new Moment(clock.ofRequest(), clock.instant());
        TrainingRecord record = person.record(id).orElseThrow();
        return facts.hold(record, SchoolId.parse(school), joiner.mentor(), at)
                .flatMap(grounds -> judge(person, record, grounds, joiner, at));
    }

    private Uni<Judged<ReportedJoiner>> judge(
            Participant person, TrainingRecord record, JoinerGrounds grounds, Joiner joiner, Moment at) {
        return OneByOne.ifAccepted(joiner.judge(record, grounds, at).map(person::with), change -> writer.write(
                        change,
                        change.aggregate().record(record.id()).orElseThrow().email(),
                        at.now())
                .map(written -> written.map(after -> new ReportedJoiner(after.id(), record.id()))));
    }
}
