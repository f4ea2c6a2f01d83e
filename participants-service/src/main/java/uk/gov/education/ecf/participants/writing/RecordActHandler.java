package uk.gov.education.ecf.participants.writing;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import uk.gov.education.ecf.calendar.beans.Now;
import uk.gov.education.ecf.contracts.id.TrainingRecordId;
import uk.gov.education.ecf.participants.model.Moment;
import uk.gov.education.ecf.participants.model.Participant;
import uk.gov.education.ecf.participants.model.ParticipantEvent;
import uk.gov.education.ecf.participants.model.TrainingRecord;
import uk.gov.education.ecf.participants.store.Participants;
import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.transactions.Transactions;
import uk.gov.education.ecf.platform.values.Change;

/** What schools, the register and DfE do to one training record, in a transaction of its own: the person is held, the act judged, its outcome kept. */
@Singleton
public record RecordActHandler(
        Transactions transactions, Participants participants, ParticipantWriter writer, Now clock) {

    /** Judges the act; it may ask for what it rests on. */
    @FunctionalInterface
    public interface Act {
        Uni<Judged<Change<TrainingRecord, ParticipantEvent>>> judge(
                Participant person, TrainingRecord record, Moment at);
    }

    /** What follows for others from an act, in its transaction. */
    @FunctionalInterface
    public interface Sequel {
        Uni<Void> follow(Participant person, Moment at);
    }

    /** The person as the act leaves them; nothing is there when nobody has that record. */
    public Uni<Judged<Participant>> carryOut(TrainingRecordId id, Act act) {
        return carryOut(id, act, (person, at) -> OneByOne.nothing());
    }

    /** The same, and what follows from it. */
    public Uni<Judged<Participant>> carryOut(TrainingRecordId id, Act act, Sequel sequel) {
        return Participants.RACES.repeat(() -> transactions.judge(() -> participants
                .holdOwner(id)
                .map(Judged::found)
                .flatMap(held -> OneByOne.ifAccepted(held, person -> carryOut(person, id, act, sequel)))));
    }

    private Uni<Judged<Participant>> carryOut(Participant person, TrainingRecordId id, Act act, Sequel sequel) {
        Moment at = new Moment(clock.ofRequest(), clock.instant());
        return act.judge(person, person.record(id).orElseThrow(), at)
                .flatMap(judged -> OneByOne.ifAccepted(judged, change -> writer.write(person.with(change), at.now())
                        .call(after -> sequel.follow(after, at))
                        .map(Judged::accepted)));
    }
}
