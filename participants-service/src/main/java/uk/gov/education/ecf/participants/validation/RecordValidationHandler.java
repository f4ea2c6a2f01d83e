package uk.gov.education.ecf.participants.validation;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import uk.gov.education.ecf.calendar.beans.Now;
import uk.gov.education.ecf.contracts.id.TrainingRecordId;
import uk.gov.education.ecf.participants.model.Participant;
import uk.gov.education.ecf.participants.model.ParticipantRefusals;
import uk.gov.education.ecf.participants.model.Validation;
import uk.gov.education.ecf.participants.model.ValidationForm;
import uk.gov.education.ecf.participants.store.Participants;
import uk.gov.education.ecf.participants.writing.ParticipantWriter;
import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.transactions.Transactions;
import uk.gov.education.ecf.platform.transactions.Violations;

/** Takes the national register's answer; the same answer again changes nothing. */
@Singleton
record RecordValidationHandler(
        Transactions transactions, Participants participants, ParticipantWriter writer, Now clock) {

    private static final String ONE_HOLDER = "participants_one_per_teacher_reference_number";

    Uni<Judged<ValidationAnswer>> handle(TrainingRecordId record, ValidationForm form) {
        return transactions
                .judge(() ->
                        participants.holdOwner(record).flatMap(person -> validate(Judged.found(person), record, form)))
                .onFailure(failure -> Violations.of(failure, ONE_HOLDER))
                .recoverWithItem(() -> Judged.refused(ParticipantRefusals.TRN_HELD_BY_ANOTHER));
    }

    private Uni<Judged<ValidationAnswer>> validate(
            Judged<Participant> owner, TrainingRecordId record, ValidationForm form) {
        return OneByOne.ifAccepted(
                owner, person -> OneByOne.ifAccepted(form.judge(), answer -> write(person, record, answer)));
    }

    private Uni<Judged<ValidationAnswer>> write(Participant person, TrainingRecordId record, Validation answer) {
        return writer.write(person.validated(record, answer), clock.instant())
                .map(after -> ValidationAnswer.of(after, after.record(record).orElseThrow()))
                .map(Judged::accepted);
    }
}
