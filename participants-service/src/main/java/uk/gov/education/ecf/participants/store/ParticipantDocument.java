package uk.gov.education.ecf.participants.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.contracts.id.TrainingRecordId;
import uk.gov.education.ecf.participants.model.IdChange;
import uk.gov.education.ecf.participants.model.ParticipantStatus;
import uk.gov.education.ecf.participants.model.ProviderState;
import uk.gov.education.ecf.participants.model.VisibleEnrolment;
import uk.gov.education.ecf.participants.model.VisibleParticipant;
import uk.gov.education.ecf.platform.documents.DocumentRow;
import uk.gov.education.ecf.platform.documents.Resource;
import uk.gov.education.ecf.platform.documents.UpdatedAt;

/** The resource {@code participant} of the provider API; members appear in the order of the components. */
record ParticipantDocument(
        String fullName,
        String teacherReferenceNumber,
        UpdatedAt updatedAt,
        List<EcfEnrolment> ecfEnrolments,
        List<ParticipantIdChange> participantIdChanges) {

    static DocumentRow row(LeadProviderId seenBy, VisibleParticipant seen) {
        Map<String, Object> key = new LinkedHashMap<>();
        key.put("lead_provider_id", seenBy.value());
        key.put("id", seen.person().id().value());
        return new DocumentRow(
                key,
                filters(seen),
                seen.person().createdAt(),
                of(seen).json(seen.person().id()));
    }

    private static Map<String, Object> filters(VisibleParticipant seen) {
        Map<String, Object> filters = new LinkedHashMap<>();
        filters.put(
                "schedule_cohorts",
                seen.enrolments().stream()
                        .map(one -> one.period().schedule().cohort())
                        .toArray(Integer[]::new));
        filters.put(
                "training_statuses",
                seen.enrolments().stream()
                        .map(one -> one.period().trainingStatus().wireName())
                        .collect(Collectors.joining(" ")));
        filters.put(
                "former_ids",
                seen.person().idChanges().stream()
                        .map(change -> change.from().value())
                        .toArray(UUID[]::new));
        filters.put("next_status_change_on", seen.nextStatusChange().orElse(null));
        return filters;
    }

    static ParticipantDocument of(VisibleParticipant seen) {
        return new ParticipantDocument(
                seen.person().fullName(),
                Columns.text(seen.person().teacherReferenceNumber()),
                UpdatedAt.OF_THE_DOCUMENT,
                seen.enrolments().stream()
                        .map(one -> EcfEnrolment.of(seen, one))
                        .toList(),
                seen.person().idChanges().stream().map(ParticipantIdChange::of).toList());
    }

    String json(ParticipantId id) {
        return new Resource(id.toString(), "participant", this).json();
    }

    record EcfEnrolment(
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
            return new EcfEnrolment(
                    one.record().id(),
                    one.period().email().text(),
                    one.period().mentorId(),
                    one.period().school().urn(),
                    one.record().type().wireName(),
                    String.valueOf(one.period().cohort()),
                    one.period().trainingStatus().wireName(),
                    one.participantStatus().map(ParticipantStatus::wireName).orElse(null),
                    seen.numberValidated(one),
                    one.record().eligibleForFunding(),
                    one.record().uplift().pupilPremium(),
                    one.record().uplift().sparsity(),
                    one.period().schedule().identifier(),
                    one.period().provision().deliveryPartnerId(),
                    one.withdrawal().map(Said::of).orElse(null),
                    one.deferral().map(Said::of).orElse(null),
                    one.record().createdAt(),
                    one.record().completion().inductionEndDate(),
                    one.record().completion().mentorFundingEndDate(),
                    one.record().cohortChangedAfterPaymentsFrozen(),
                    one.record().completion().mentorIneligibleForFundingReason());
        }
    }

    /** A withdrawal or deferral. */
    record Said(String reason, Instant date) {

        static Said of(ProviderState state) {
            return new Said(state.reason(), state.recordedAt());
        }
    }

    record ParticipantIdChange(ParticipantId fromParticipantId, ParticipantId toParticipantId, Instant changedAt) {

        static ParticipantIdChange of(IdChange change) {
            return new ParticipantIdChange(change.from(), change.to(), change.changedAt());
        }
    }
}
