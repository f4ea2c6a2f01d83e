package uk.gov.education.ecf.participants.validation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import uk.gov.education.ecf.calendar.beans.Now;
import uk.gov.education.ecf.contracts.id.TrainingRecordId;
import uk.gov.education.ecf.participants.config.Refused;
import uk.gov.education.ecf.participants.downstream.Announcements;
import uk.gov.education.ecf.participants.model.Participant;
import uk.gov.education.ecf.participants.model.Refusal;
import uk.gov.education.ecf.participants.model.Refusals;
import uk.gov.education.ecf.participants.model.Validation;
import uk.gov.education.ecf.participants.model.ValidationForm;
import uk.gov.education.ecf.participants.store.Participants;
import uk.gov.education.ecf.platform.jsonapi.refusal.RequestRefused;
import uk.gov.education.ecf.platform.transactions.Transactions;
import uk.gov.education.ecf.platform.transactions.Violations;

/** Takes the national register's answer; the same answer again changes nothing. */
@ApplicationScoped
class RecordValidationHandler {

    private static final String ONE_HOLDER = "participants_one_per_teacher_reference_number";

    private final Now clock;
    private final Transactions transactions;
    private final Participants participants;
    private final Announcements announcements;

    RecordValidationHandler(
            Now clock, Transactions transactions, Participants participants, Announcements announcements) {
        this.clock = clock;
        this.transactions = transactions;
        this.participants = participants;
        this.announcements = announcements;
    }

    Uni<ValidationAnswer> handle(TrainingRecordId record, ValidationForm form) {
        return transactions
                .inTransaction(() -> owner(record).flatMap(person -> validate(person, record, accept(form))))
                .onFailure(failure -> Violations.of(failure, ONE_HOLDER))
                .transform(failure -> Refused.conflict(Refusal.TRN_HELD_BY_ANOTHER));
    }

    private static Validation accept(ValidationForm form) {
        Refusals refusals = new Refusals();
        Validation answer = form.accept(refusals);
        Refused.ifAny(refusals);
        return answer;
    }

    private Uni<Participant> owner(TrainingRecordId record) {
        return participants
                .ownerOf(record)
                .flatMap(owner -> participants.forChange(owner.orElseThrow(RequestRefused::notFound)))
                .map(person -> person.orElseThrow(RequestRefused::notFound));
    }

    private Uni<ValidationAnswer> validate(Participant person, TrainingRecordId record, Validation answer) {
        Participant after = person.validated(record, answer);
        Uni<Void> change = after.equals(person) ? Uni.createFrom().voidItem() : keep(after, record);
        return change.map(
                done -> ValidationAnswer.of(after, after.record(record).orElseThrow()));
    }

    private Uni<Void> keep(Participant after, TrainingRecordId record) {
        Instant now = clock.instant();
        return participants.save(after, now).flatMap(version -> announcements.validated(after, record, version, now));
    }
}
