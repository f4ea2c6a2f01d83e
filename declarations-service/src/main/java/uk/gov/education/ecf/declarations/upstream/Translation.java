package uk.gov.education.ecf.declarations.upstream;

import java.util.List;
import java.util.Map;
import uk.gov.education.ecf.calendar.CourseIdentifier;
import uk.gov.education.ecf.contracts.id.PartnershipId;
import uk.gov.education.ecf.contracts.participants.ParticipantSnapshot;
import uk.gov.education.ecf.contracts.participants.PeriodSnapshot;
import uk.gov.education.ecf.contracts.participants.ProviderStateSnapshot;
import uk.gov.education.ecf.contracts.participants.TrainingRecordSnapshot;
import uk.gov.education.ecf.declarations.model.Funding;
import uk.gov.education.ecf.declarations.model.OnSchedule;
import uk.gov.education.ecf.declarations.model.Origin;
import uk.gov.education.ecf.declarations.model.Participant;
import uk.gov.education.ecf.declarations.model.Period;
import uk.gov.education.ecf.declarations.model.ProviderState;
import uk.gov.education.ecf.declarations.model.Trainers;
import uk.gov.education.ecf.declarations.model.TrainingRecord;
import uk.gov.education.ecf.declarations.model.Uplifts;

/** From what participants-service tells to what this service's rules ask. */
final class Translation {

    private final Map<PartnershipId, KnownPartnership> partnerships;

    /** @param partnerships those behind the periods, as far as they were heard of */
    Translation(Map<PartnershipId, KnownPartnership> partnerships) {
        this.partnerships = partnerships;
    }

    Participant participant(ParticipantSnapshot snapshot) {
        List<TrainingRecord> records =
                snapshot.trainingRecords().stream().map(this::record).toList();
        return new Participant(snapshot.participantId(), snapshot.teacherReferenceNumber(), records);
    }

    private TrainingRecord record(TrainingRecordSnapshot snapshot) {
        return new TrainingRecord(
                new Origin(snapshot.trainingRecordId(), snapshot.registeredAs()),
                CourseIdentifier.of(snapshot.courseIdentifier()).orElseThrow(),
                new OnSchedule(snapshot.scheduleIdentifier(), snapshot.scheduleCohort()),
                funding(snapshot),
                snapshot.withdrawnBySchool(),
                snapshot.periods().stream().map(this::period).toList(),
                snapshot.providerStates().stream().map(Translation::state).toList());
    }

    private static Funding funding(TrainingRecordSnapshot snapshot) {
        return new Funding(
                snapshot.validated(),
                Boolean.TRUE.equals(snapshot.eligibleForFunding()),
                new Uplifts(snapshot.pupilPremiumUplift(), snapshot.sparsityUplift()));
    }

    /** The partnership tells first of a change that the period only follows. */
    private Period period(PeriodSnapshot snapshot) {
        KnownPartnership behind = behind(snapshot);
        return new Period(
                new Trainers(
                        snapshot.leadProviderId(),
                        behind.deliveryPartnerOr(snapshot.deliveryPartnerId()),
                        snapshot.mentorId()),
                new OnSchedule(snapshot.scheduleIdentifier(), snapshot.scheduleCohort()),
                snapshot.trainingStatus(),
                snapshot.inductionStatus(),
                snapshot.startDate(),
                snapshot.endDate(),
                behind.challenged());
    }

    private KnownPartnership behind(PeriodSnapshot snapshot) {
        return snapshot.partnershipId() == null
                ? KnownPartnership.UNHEARD_OF
                : partnerships.getOrDefault(snapshot.partnershipId(), KnownPartnership.UNHEARD_OF);
    }

    private static ProviderState state(ProviderStateSnapshot snapshot) {
        return new ProviderState(snapshot.leadProviderId(), snapshot.state(), snapshot.recordedAt());
    }
}
