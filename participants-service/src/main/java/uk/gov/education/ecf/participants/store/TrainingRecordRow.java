package uk.gov.education.ecf.participants.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.contracts.id.TrainingRecordId;
import uk.gov.education.ecf.participants.model.Completion;
import uk.gov.education.ecf.participants.model.EligibilityReason;
import uk.gov.education.ecf.participants.model.EligibilityStatus;
import uk.gov.education.ecf.participants.model.MentorIneligibility;
import uk.gov.education.ecf.participants.model.Origin;
import uk.gov.education.ecf.participants.model.ParticipantType;
import uk.gov.education.ecf.participants.model.Period;
import uk.gov.education.ecf.participants.model.Said;
import uk.gov.education.ecf.participants.model.ScheduleName;
import uk.gov.education.ecf.participants.model.TeacherReferenceNumber;
import uk.gov.education.ecf.participants.model.Terms;
import uk.gov.education.ecf.participants.model.TrainingRecord;
import uk.gov.education.ecf.participants.model.Uplift;
import uk.gov.education.ecf.participants.model.Validation;
import uk.gov.education.ecf.platform.values.Word;

/** Without a status of the validation there is none. */
record TrainingRecordRow(
        UUID id,
        UUID participantId,
        UUID registeredAs,
        String participantType,
        String scheduleIdentifier,
        int scheduleCohort,
        boolean pupilPremiumUplift,
        boolean sparsityUplift,
        boolean upliftKnown,
        String enteredNumber,
        String fingerprint,
        String validationStatus,
        String validationReason,
        String answeredNumber,
        LocalDate inductionStartDate,
        LocalDate inductionEndDate,
        LocalDate mentorFundingEndDate,
        String mentorIneligibleForFundingReason,
        boolean withdrawnBySchool,
        boolean cohortChangedAfterPaymentsFrozen,
        Instant createdAt)
        implements Part {

    private static final Validation NONE = new Validation(null, null, null, null);

    static TrainingRecordRow of(ParticipantId participant, TrainingRecord record) {
        Origin origin = record.origin();
        Terms terms = record.terms();
        Validation validation = record.isValidated() ? record.validation() : NONE;
        return new TrainingRecordRow(
                record.id().value(),
                participant.value(),
                origin.registeredAs().value(),
                origin.type().wireName(),
                terms.schedule().identifier(),
                terms.schedule().cohort(),
                terms.uplift().pupilPremium(),
                terms.uplift().sparsity(),
                terms.uplift().known(),
                Columns.text(origin.enteredNumber()),
                origin.fingerprint(),
                Columns.map(validation.status(), EligibilityStatus::wireName),
                Columns.map(validation.reason(), EligibilityReason::wireName),
                Columns.text(validation.answeredNumber()),
                validation.inductionStartDate(),
                terms.completion().inductionEndDate(),
                terms.completion().mentorFundingEndDate(),
                Columns.map(terms.completion().mentorIneligibleForFundingReason(), MentorIneligibility::wireName),
                record.withdrawnBySchool(),
                terms.cohortChangedAfterPaymentsFrozen(),
                origin.createdAt());
    }

    TrainingRecord toModel(List<Period> periods, Said said) {
        return new TrainingRecord(
                new TrainingRecordId(id), origin(), terms(), validation(), withdrawnBySchool, periods, said);
    }

    private Origin origin() {
        return new Origin(
                new ParticipantId(registeredAs),
                Word.required(ParticipantType.class, participantType),
                Columns.map(enteredNumber, TeacherReferenceNumber::new),
                fingerprint,
                createdAt);
    }

    private Terms terms() {
        return new Terms(
                new ScheduleName(scheduleIdentifier, scheduleCohort),
                new Uplift(pupilPremiumUplift, sparsityUplift, upliftKnown),
                completion(),
                cohortChangedAfterPaymentsFrozen);
    }

    private Completion completion() {
        return new Completion(
                inductionEndDate,
                mentorFundingEndDate,
                Columns.map(mentorIneligibleForFundingReason, text -> Word.required(MentorIneligibility.class, text)));
    }

    private Validation validation() {
        return validationStatus == null
                ? null
                : new Validation(
                        Word.required(EligibilityStatus.class, validationStatus),
                        Word.required(EligibilityReason.class, validationReason),
                        Columns.map(answeredNumber, TeacherReferenceNumber::new),
                        inductionStartDate);
    }
}
