package uk.gov.education.ecf.participants.validation;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;
import uk.gov.education.ecf.calendar.beans.Now;
import uk.gov.education.ecf.contracts.id.TrainingRecordId;
import uk.gov.education.ecf.participants.model.Merge;
import uk.gov.education.ecf.participants.model.Moment;
import uk.gov.education.ecf.participants.model.Participant;
import uk.gov.education.ecf.participants.model.ParticipantEvent;
import uk.gov.education.ecf.participants.model.Validation;
import uk.gov.education.ecf.participants.model.ValidationForm;
import uk.gov.education.ecf.participants.store.Participants;
import uk.gov.education.ecf.participants.writing.Merges;
import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.transactions.Transactions;
import uk.gov.education.ecf.platform.values.Change;

/**
 * Takes the national register's answer; the same answer again changes nothing. A number that another person holds already tells that
 * the two are one: the one who has had it longest goes on (rule E-41).
 */
@Singleton
record RecordValidationHandler(
        Transactions transactions, Participants participants, InductionStartFacts starts, Merges merges, Now clock) {

    Uni<Judged<ValidationAnswer>> handle(TrainingRecordId record, ValidationForm form) {
        return Participants.RACES.repeat(() -> transactions.judge(
                () -> participants.holdOwner(record).flatMap(person -> validate(Judged.found(person), record, form))));
    }

    private Uni<Judged<ValidationAnswer>> validate(
            Judged<Participant> owner, TrainingRecordId record, ValidationForm form) {
        return OneByOne.ifAccepted(
                owner, person -> OneByOne.ifAccepted(form.judge(), answer -> write(person, record, answer)));
    }

    private Uni<Judged<ValidationAnswer>> write(Participant person, TrainingRecordId record, Validation answer) {
        Moment at = new Moment(clock.ofRequest(), clock.instant());
        Change<Participant, ParticipantEvent> validated = person.validated(record, answer);
        return OneByOne.ask(
                        () -> starts.move(validated.aggregate().record(record).orElseThrow(), at),
                        () -> OneByOne.askIfThere(
                                validated.aggregate().numberLearntSince(person), participants::holdHolder))
                .flatMap((moved, holder) -> write(validated.then(known -> known.with(moved)), holder, at))
                .map(after -> ValidationAnswer.of(after, after.record(record).orElseThrow()))
                .map(Judged::accepted);
    }

    private Uni<Participant> write(
            Change<Participant, ParticipantEvent> validated, Optional<Participant> holder, Moment at) {
        return holder.map(survivor -> merges.write(Merge.into(survivor, validated, at.now()), at.now()))
                .orElseGet(() -> merges.writer().write(validated, at.now()));
    }
}
