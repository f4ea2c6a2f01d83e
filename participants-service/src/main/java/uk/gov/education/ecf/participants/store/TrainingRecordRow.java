package uk.gov.education.ecf.participants.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
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

@Entity
@Table(name = "training_records")
class TrainingRecordRow implements Part {

    @Id
    UUID id;

    UUID participantId;
    UUID registeredAs;

    @Column(columnDefinition = "text")
    String participantType;

    @Column(columnDefinition = "text")
    String scheduleIdentifier;

    int scheduleCohort;
    boolean pupilPremiumUplift;
    boolean sparsityUplift;
    boolean upliftKnown;

    @Column(columnDefinition = "text")
    String enteredNumber;

    @Column(columnDefinition = "text")
    String fingerprint;

    @Column(columnDefinition = "text")
    String validationStatus;

    @Column(columnDefinition = "text")
    String validationReason;

    @Column(columnDefinition = "text")
    String answeredNumber;

    LocalDate inductionStartDate;
    LocalDate inductionEndDate;
    LocalDate mentorFundingEndDate;

    @Column(columnDefinition = "text")
    String mentorIneligibleForFundingReason;

    boolean withdrawnBySchool;
    boolean cohortChangedAfterPaymentsFrozen;
    Instant createdAt;

    static TrainingRecordRow of(ParticipantId participant, TrainingRecord record) {
        TrainingRecordRow row = new TrainingRecordRow();
        row.id = record.id().value();
        row.participantId = participant.value();
        row.withdrawnBySchool = record.withdrawnBySchool();
        return row.take(record.origin()).take(record.terms()).take(record.validation());
    }

    private TrainingRecordRow take(Origin origin) {
        registeredAs = origin.registeredAs().value();
        participantType = origin.type().wireName();
        enteredNumber = Columns.text(origin.enteredNumber());
        fingerprint = origin.fingerprint();
        createdAt = origin.createdAt();
        return this;
    }

    private TrainingRecordRow take(Terms terms) {
        scheduleIdentifier = terms.schedule().identifier();
        scheduleCohort = terms.schedule().cohort();
        pupilPremiumUplift = terms.uplift().pupilPremium();
        sparsityUplift = terms.uplift().sparsity();
        upliftKnown = terms.uplift().known();
        inductionEndDate = terms.completion().inductionEndDate();
        mentorFundingEndDate = terms.completion().mentorFundingEndDate();
        mentorIneligibleForFundingReason =
                Columns.map(terms.completion().mentorIneligibleForFundingReason(), MentorIneligibility::wireName);
        cohortChangedAfterPaymentsFrozen = terms.cohortChangedAfterPaymentsFrozen();
        return this;
    }

    private TrainingRecordRow take(Validation validation) {
        if (validation != null) {
            validationStatus = validation.status().wireName();
            validationReason = validation.reason().wireName();
            answeredNumber = Columns.text(validation.answeredNumber());
            inductionStartDate = validation.inductionStartDate();
        }
        return this;
    }

    @Override
    public UUID id() {
        return id;
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
