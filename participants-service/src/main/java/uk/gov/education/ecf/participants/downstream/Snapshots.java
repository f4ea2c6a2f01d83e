package uk.gov.education.ecf.participants.downstream;

import java.util.Optional;
import uk.gov.education.ecf.contracts.participants.ParticipantSnapshot;
import uk.gov.education.ecf.contracts.participants.PeriodSnapshot;
import uk.gov.education.ecf.contracts.participants.ProviderStateSnapshot;
import uk.gov.education.ecf.contracts.participants.TrainingRecordSnapshot;
import uk.gov.education.ecf.participants.model.IdChange;
import uk.gov.education.ecf.participants.model.Participant;
import uk.gov.education.ecf.participants.model.Period;
import uk.gov.education.ecf.participants.model.ProviderState;
import uk.gov.education.ecf.participants.model.Provision;
import uk.gov.education.ecf.participants.model.StateReason;
import uk.gov.education.ecf.participants.model.TeacherReferenceNumber;
import uk.gov.education.ecf.participants.model.TrainingRecord;

/** The whole participant in the words of the contract. */
final class Snapshots {

    private Snapshots() {}

    static ParticipantSnapshot of(Participant participant) {
        String number = Optional.ofNullable(participant.teacherReferenceNumber())
                .map(TeacherReferenceNumber::digits)
                .orElse(null);
        return new ParticipantSnapshot(
                participant.id(),
                participant.fullName(),
                number,
                participant.trainingRecords().stream().map(Snapshots::of).toList(),
                participant.idChanges().stream().map(IdChange::from).toList());
    }

    private static TrainingRecordSnapshot of(TrainingRecord record) {
        return new TrainingRecordSnapshot(
                record.id(),
                record.type().wireName(),
                record.type().course().wireName(),
                record.terms().schedule().identifier(),
                record.terms().schedule().cohort(),
                record.isValidated(),
                record.eligibleForFunding(),
                record.terms().uplift().pupilPremium(),
                record.terms().uplift().sparsity(),
                record.withdrawnBySchool(),
                record.periods().stream().map(Snapshots::of).toList(),
                record.providerStates().stream().map(Snapshots::of).toList(),
                record.origin().registeredAs());
    }

    private static PeriodSnapshot of(Period period) {
        Optional<Provision> provision = Optional.ofNullable(period.provision());
        return new PeriodSnapshot(
                provision.map(Provision::leadProviderId).orElse(null),
                provision.map(Provision::deliveryPartnerId).orElse(null),
                provision.map(Provision::partnershipId).orElse(null),
                period.place().school().id(),
                period.place().school().urn(),
                period.place().cohort(),
                period.schedule().identifier(),
                period.schedule().cohort(),
                period.place().mentorId(),
                period.standing().training().wireName(),
                period.standing().induction().wireName(),
                period.span().start(),
                period.span().end());
    }

    private static ProviderStateSnapshot of(ProviderState said) {
        String reason =
                Optional.ofNullable(said.reason()).map(StateReason::wireName).orElse(null);
        return new ProviderStateSnapshot(said.leadProviderId(), said.state().wireName(), reason, said.recordedAt());
    }
}
