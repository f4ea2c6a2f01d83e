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
import uk.gov.education.ecf.participants.model.ParticipantType;
import uk.gov.education.ecf.participants.model.Period;
import uk.gov.education.ecf.participants.model.ProviderState;
import uk.gov.education.ecf.participants.model.ScheduleName;
import uk.gov.education.ecf.participants.model.TeacherReferenceNumber;
import uk.gov.education.ecf.participants.model.TrainingRecord;
import uk.gov.education.ecf.participants.model.Uplift;
import uk.gov.education.ecf.participants.model.Validation;

@Entity
@Table(name = "training_records")
class TrainingRecordRow implements Part {

    @Id
    UUID id;

    @Column(name = "participant_id")
    UUID participantId;

    @Column(name = "participant_type", columnDefinition = "text")
    String participantType;

    @Column(name = "schedule_identifier", columnDefinition = "text")
    String scheduleIdentifier;

    @Column(name = "schedule_cohort")
    int scheduleCohort;

    @Column(name = "pupil_premium_uplift")
    boolean pupilPremiumUplift;

    @Column(name = "sparsity_uplift")
    boolean sparsityUplift;

    @Column(name = "uplift_known")
    boolean upliftKnown;

    @Column(name = "entered_number", columnDefinition = "text")
    String enteredNumber;

    @Column(columnDefinition = "text")
    String fingerprint;

    @Column(name = "validation_status", columnDefinition = "text")
    String validationStatus;

    @Column(name = "validation_reason", columnDefinition = "text")
    String validationReason;

    @Column(name = "answered_number", columnDefinition = "text")
    String answeredNumber;

    @Column(name = "induction_start_date")
    LocalDate inductionStartDate;

    @Column(name = "induction_end_date")
    LocalDate inductionEndDate;

    @Column(name = "mentor_funding_end_date")
    LocalDate mentorFundingEndDate;

    @Column(name = "mentor_ineligible_for_funding_reason", columnDefinition = "text")
    String mentorIneligibleForFundingReason;

    @Column(name = "withdrawn_by_school")
    boolean withdrawnBySchool;

    @Column(name = "cohort_changed_after_payments_frozen")
    boolean cohortChangedAfterPaymentsFrozen;

    @Column(name = "created_at")
    Instant createdAt;

    static TrainingRecordRow of(ParticipantId participant, TrainingRecord record) {
        TrainingRecordRow row = new TrainingRecordRow();
        row.id = record.id().value();
        row.participantId = participant.value();
        row.participantType = record.type().wireName();
        row.scheduleIdentifier = record.schedule().identifier();
        row.scheduleCohort = record.schedule().cohort();
        row.pupilPremiumUplift = record.uplift().pupilPremium();
        row.sparsityUplift = record.uplift().sparsity();
        row.upliftKnown = record.uplift().known();
        row.enteredNumber = Columns.text(record.enteredNumber());
        row.fingerprint = record.fingerprint();
        row.withdrawnBySchool = record.withdrawnBySchool();
        row.cohortChangedAfterPaymentsFrozen = record.cohortChangedAfterPaymentsFrozen();
        row.createdAt = record.createdAt();
        return row.take(record.validation()).take(record.completion());
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

    private TrainingRecordRow take(Completion completion) {
        inductionEndDate = completion.inductionEndDate();
        mentorFundingEndDate = completion.mentorFundingEndDate();
        mentorIneligibleForFundingReason = completion.mentorIneligibleForFundingReason();
        return this;
    }

    @Override
    public UUID id() {
        return id;
    }

    TrainingRecord toModel(List<Period> periods, List<ProviderState> states) {
        return new TrainingRecord(
                new TrainingRecordId(id),
                ParticipantType.of(participantType).orElseThrow(),
                new ScheduleName(scheduleIdentifier, scheduleCohort),
                new Uplift(pupilPremiumUplift, sparsityUplift, upliftKnown),
                Columns.map(enteredNumber, TeacherReferenceNumber::new),
                fingerprint,
                validation(),
                new Completion(inductionEndDate, mentorFundingEndDate, mentorIneligibleForFundingReason),
                withdrawnBySchool,
                cohortChangedAfterPaymentsFrozen,
                periods,
                states,
                createdAt);
    }

    private Validation validation() {
        return validationStatus == null
                ? null
                : new Validation(
                        EligibilityStatus.of(validationStatus).orElseThrow(),
                        EligibilityReason.of(validationReason).orElseThrow(),
                        Columns.map(answeredNumber, TeacherReferenceNumber::new),
                        inductionStartDate);
    }
}
