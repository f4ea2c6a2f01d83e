package uk.gov.education.ecf.participants.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.contracts.id.TrainingRecordId;
import uk.gov.education.ecf.participants.model.IdChange;
import uk.gov.education.ecf.participants.model.ParticipantStatus;
import uk.gov.education.ecf.participants.model.Period;
import uk.gov.education.ecf.participants.model.ProviderState;
import uk.gov.education.ecf.participants.model.TeacherReferenceNumber;
import uk.gov.education.ecf.participants.model.Terms;
import uk.gov.education.ecf.participants.model.TrainingRecord;
import uk.gov.education.ecf.participants.model.VisibleEnrolment;
import uk.gov.education.ecf.participants.model.VisibleParticipant;
import uk.gov.education.ecf.platform.documents.UpdatedAt;

/** The resource {@code participant} of the provider API; members appear in the order of the components. */
public record ParticipantAttributes(
        String fullName,
        String teacherReferenceNumber,
        UpdatedAt updatedAt,
        List<EcfEnrolment> ecfEnrolments,
        List<ParticipantIdChange> participantIdChanges) {

    static ParticipantAttributes of(VisibleParticipant seen) {
        return new ParticipantAttributes(
                seen.person().fullName(),
                Optional.ofNullable(seen.person().teacherReferenceNumber())
                        .map(TeacherReferenceNumber::digits)
                        .orElse(null),
                UpdatedAt.OF_THE_DOCUMENT,
                seen.enrolments().stream()
                        .map(one -> EcfEnrolment.of(seen, one))
                        .toList(),
                seen.person().idChanges().stream().map(ParticipantIdChange::of).toList());
    }

    public record EcfEnrolment(
            TrainingRecordId trainingRecordId,
            String email,
            ParticipantId mentorId,
            String schoolUrn,
            String participantType,
            String cohort,
            String trainingStatus,
            String participantStatus,
            Boolean teacherReferenceNumberValidated,
            Boolean eligibleForFunding,
            boolean pupilPremiumUplift,
            boolean sparsityUplift,
            String scheduleIdentifier,
            DeliveryPartnerId deliveryPartnerId,
            Said withdrawal,
            Said deferral,
            Instant createdAt,
            LocalDate inductionEndDate,
            LocalDate mentorFundingEndDate,
            boolean cohortChangedAfterPaymentsFrozen,
            String mentorIneligibleForFundingReason) {

        static EcfEnrolment of(VisibleParticipant seen, VisibleEnrolment one) {
            TrainingRecord record = one.record();
            Terms terms = record.terms();
            Period period = one.period();
            return new EcfEnrolment(
                    record.id(),
                    period.email().text(),
                    period.place().mentorId(),
                    period.place().school().urn(),
                    record.type().wireName(),
                    String.valueOf(period.place().cohort()),
                    period.standing().training().wireName(),
                    one.participantStatus().map(ParticipantStatus::wireName).orElse(null),
                    seen.numberValidated(one),
                    record.eligibleForFunding(),
                    terms.uplift().pupilPremium(),
                    terms.uplift().sparsity(),
                    period.schedule().identifier(),
                    period.provision().deliveryPartnerId(),
                    one.withdrawal().map(Said::of).orElse(null),
                    one.deferral().map(Said::of).orElse(null),
                    record.origin().createdAt(),
                    terms.completion().inductionEndDate(),
                    terms.completion().mentorFundingEndDate(),
                    terms.cohortChangedAfterPaymentsFrozen(),
                    terms.completion().mentorIneligibleForFundingReason());
        }
    }

    /** A withdrawal or deferral. */
    public record Said(String reason, Instant date) {

        static Said of(ProviderState state) {
            return new Said(state.reason(), state.recordedAt());
        }
    }

    public record ParticipantIdChange(
            ParticipantId fromParticipantId, ParticipantId toParticipantId, Instant changedAt) {

        static ParticipantIdChange of(IdChange change) {
            return new ParticipantIdChange(change.from(), change.to(), change.changedAt());
        }
    }
}
