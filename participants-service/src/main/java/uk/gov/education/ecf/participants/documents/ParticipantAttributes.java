package uk.gov.education.ecf.participants.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.contracts.id.TrainingRecordId;
import uk.gov.education.ecf.participants.model.IdChange;
import uk.gov.education.ecf.participants.model.MentorIneligibility;
import uk.gov.education.ecf.participants.model.ParticipantStatus;
import uk.gov.education.ecf.participants.model.ParticipantType;
import uk.gov.education.ecf.participants.model.Period;
import uk.gov.education.ecf.participants.model.ProviderState;
import uk.gov.education.ecf.participants.model.StateReason;
import uk.gov.education.ecf.participants.model.TeacherReferenceNumber;
import uk.gov.education.ecf.participants.model.Terms;
import uk.gov.education.ecf.participants.model.TrainingRecord;
import uk.gov.education.ecf.participants.model.TrainingStatus;
import uk.gov.education.ecf.participants.model.VisibleEnrolment;
import uk.gov.education.ecf.participants.model.VisibleParticipant;
import uk.gov.education.ecf.platform.documents.UpdatedAt;
import uk.gov.education.ecf.platform.jsonapi.body.JsonApiType;

/** The resource {@code participant} of the provider API; members appear in the order of the components. */
@JsonApiType("participant")
public record ParticipantAttributes(
        @Schema(examples = "Oskar Kessler") String fullName,
        @Schema(nullable = true, pattern = "^\\d{7}$", description = "Null until the national register confirmed one")
                String teacherReferenceNumber,
        UpdatedAt updatedAt,
        List<EcfEnrolment> ecfEnrolments,
        @Schema(description = "Ids under which the person was known before; the newest change comes first")
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
            @Schema(nullable = true, description = "Of an early career teacher; null without a mentor")
                    ParticipantId mentorId,
            @Schema(examples = "148201") String schoolUrn,
            ParticipantType participantType,
            @Schema(examples = "2024", description = "Start year of the school's programme; the schedule's may differ")
                    String cohort,
            TrainingStatus trainingStatus,
            @Schema(nullable = true, description = "Null for someone who is leaving on a day that nobody has told")
                    ParticipantStatus participantStatus,
            @Schema(nullable = true, description = "Null when nobody has given a number")
                    Boolean teacherReferenceNumberValidated,
            @Schema(nullable = true, description = "Null while a manual check runs") Boolean eligibleForFunding,
            boolean pupilPremiumUplift,
            boolean sparsityUplift,
            @Schema(examples = "ecf-standard-september") String scheduleIdentifier,
            @Schema(nullable = true) DeliveryPartnerId deliveryPartnerId,
            @Schema(nullable = true, description = "Null unless training is withdrawn") Said withdrawal,
            @Schema(nullable = true, description = "Null unless training is deferred") Said deferral,
            Instant createdAt,
            @Schema(nullable = true, description = "Of an early career teacher; null before the end")
                    LocalDate inductionEndDate,
            @Schema(nullable = true, description = "Of a mentor; null before the end") LocalDate mentorFundingEndDate,
            @Schema(description = "Whether the person was moved out of a cohort that nothing is paid for any more")
                    boolean cohortChangedAfterPaymentsFrozen,
            @Schema(nullable = true, description = "Of a mentor; null while funded")
                    MentorIneligibility mentorIneligibleForFundingReason) {

        static EcfEnrolment of(VisibleParticipant seen, VisibleEnrolment one) {
            TrainingRecord record = one.record();
            Terms terms = record.terms();
            Period period = one.period();
            return new EcfEnrolment(
                    record.id(),
                    period.email().text(),
                    period.place().mentorId(),
                    period.place().school().urn(),
                    record.type(),
                    String.valueOf(period.place().cohort()),
                    period.standing().training(),
                    one.participantStatus().orElse(null),
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
    @Schema(name = "ReportedState")
    public record Said(StateReason reason, Instant date) {

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
