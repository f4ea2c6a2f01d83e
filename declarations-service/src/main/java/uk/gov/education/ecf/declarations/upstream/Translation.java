package uk.gov.education.ecf.declarations.upstream;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import uk.gov.education.ecf.calendar.CourseIdentifier;
import uk.gov.education.ecf.contracts.participants.ParticipantSnapshot;
import uk.gov.education.ecf.contracts.participants.PeriodSnapshot;
import uk.gov.education.ecf.contracts.participants.ProviderStateSnapshot;
import uk.gov.education.ecf.contracts.participants.TrainingRecordSnapshot;
import uk.gov.education.ecf.declarations.model.Participant;
import uk.gov.education.ecf.declarations.model.Period;
import uk.gov.education.ecf.declarations.model.ProviderState;
import uk.gov.education.ecf.declarations.model.TrainingRecord;

/** From what participants-service tells to what this service's rules ask. */
final class Translation {

    private final Set<UUID> challenged;

    /** @param challenged the partnerships that schools challenged */
    Translation(Set<UUID> challenged) {
        this.challenged = challenged;
    }

    Participant participant(ParticipantSnapshot snapshot) {
        List<TrainingRecord> records = snapshot.trainingRecords().stream().map(this::record).toList();
        return new Participant(snapshot.participantId(), snapshot.teacherReferenceNumber(), records);
    }

    private TrainingRecord record(TrainingRecordSnapshot snapshot) {
        return new TrainingRecord(
                snapshot.trainingRecordId(),
                CourseIdentifier.of(snapshot.courseIdentifier()).orElseThrow(),
                snapshot.scheduleIdentifier(),
                snapshot.scheduleCohort(),
                snapshot.validated(),
                Boolean.TRUE.equals(snapshot.eligibleForFunding()),
                snapshot.pupilPremiumUplift(),
                snapshot.sparsityUplift(),
                snapshot.withdrawnBySchool(),
                snapshot.periods().stream().map(this::period).toList(),
                snapshot.providerStates().stream().map(Translation::state).toList());
    }

    private Period period(PeriodSnapshot snapshot) {
        return new Period(
                snapshot.leadProviderId(),
                snapshot.deliveryPartnerId(),
                snapshot.mentorId(),
                snapshot.scheduleIdentifier(),
                snapshot.scheduleCohort(),
                snapshot.trainingStatus(),
                snapshot.inductionStatus(),
                snapshot.startDate(),
                snapshot.endDate(),
                snapshot.partnershipId() != null && challenged.contains(snapshot.partnershipId().value()));
    }

    private static ProviderState state(ProviderStateSnapshot snapshot) {
        return new ProviderState(snapshot.leadProviderId(), snapshot.state(), snapshot.recordedAt());
    }
}
