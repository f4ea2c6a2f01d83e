package uk.gov.education.ecf.participants.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.contracts.id.PartnershipId;
import uk.gov.education.ecf.contracts.id.SchoolId;
import uk.gov.education.ecf.contracts.id.TrainingRecordId;
import uk.gov.education.ecf.participants.model.Completion;
import uk.gov.education.ecf.participants.model.EligibilityReason;
import uk.gov.education.ecf.participants.model.EligibilityStatus;
import uk.gov.education.ecf.participants.model.EmailAddress;
import uk.gov.education.ecf.participants.model.IdChange;
import uk.gov.education.ecf.participants.model.InductionStatus;
import uk.gov.education.ecf.participants.model.LeaverReport;
import uk.gov.education.ecf.participants.model.MentorIneligibility;
import uk.gov.education.ecf.participants.model.Origin;
import uk.gov.education.ecf.participants.model.Participant;
import uk.gov.education.ecf.participants.model.ParticipantType;
import uk.gov.education.ecf.participants.model.Period;
import uk.gov.education.ecf.participants.model.Place;
import uk.gov.education.ecf.participants.model.ProviderState;
import uk.gov.education.ecf.participants.model.Provision;
import uk.gov.education.ecf.participants.model.Said;
import uk.gov.education.ecf.participants.model.ScheduleName;
import uk.gov.education.ecf.participants.model.School;
import uk.gov.education.ecf.participants.model.Span;
import uk.gov.education.ecf.participants.model.Standing;
import uk.gov.education.ecf.participants.model.StateReason;
import uk.gov.education.ecf.participants.model.TeacherReferenceNumber;
import uk.gov.education.ecf.participants.model.Terms;
import uk.gov.education.ecf.participants.model.TrainingRecord;
import uk.gov.education.ecf.participants.model.TrainingStatus;
import uk.gov.education.ecf.participants.model.Uplift;
import uk.gov.education.ecf.participants.model.Validation;

class ParticipantRowsTest {

    private static final Instant THEN = Instant.parse("2024-07-01T09:30:00.123456Z");
    private static final LocalDate DAY = LocalDate.parse("2024-09-01");
    private static final TeacherReferenceNumber NUMBER = new TeacherReferenceNumber("3204417");
    private static final LeadProviderId AURORA = LeadProviderId.random();
    private static final Period UNPROVIDED = period(null, null);
    private static final Period PROVIDED =
            period(new Provision(AURORA, DeliveryPartnerId.random(), PartnershipId.random()), ParticipantId.random());
    private static final ProviderState WITHDRAWN =
            new ProviderState(UUID.randomUUID(), AURORA, TrainingStatus.WITHDRAWN, StateReason.MOVED_SCHOOL, THEN);
    private static final LeaverReport LEAVER = new LeaverReport(UUID.randomUUID(), 1, DAY, THEN);
    private static final Participant BARE = person(null, List.of(), record(null, Completion.NONE, List.of(UNPROVIDED)));
    private static final Participant WHOLE = person(
            NUMBER,
            List.of(new IdChange(ParticipantId.random(), ParticipantId.random(), THEN)),
            record(
                    new Validation(EligibilityStatus.ELIGIBLE, EligibilityReason.NONE, NUMBER, DAY),
                    new Completion(DAY, DAY, MentorIneligibility.STARTED_NOT_COMPLETED),
                    List.of(UNPROVIDED, PROVIDED),
                    List.of(WITHDRAWN),
                    LEAVER));

    @Test
    void whatIsKeptIsReadAgain() {
        assertEquals(WHOLE, ParticipantRows.added(WHOLE, THEN).toModel());
        assertEquals(BARE, ParticipantRows.added(BARE, THEN).toModel());
    }

    @Test
    void everyChangeCounts() {
        ParticipantRows added = ParticipantRows.added(BARE, THEN);

        assertEquals(0, added.person().version());
        assertEquals(
                2, added.changedTo(WHOLE, THEN).changedTo(WHOLE, THEN).person().version());
    }

    @Test
    void everyChangeIsLaterThanTheOneBeforeWhateverTheClockDoes() {
        ParticipantRows kept = ParticipantRows.added(BARE, THEN);
        Instant next = THEN.plusNanos(1_000);

        assertEquals(next, changedAt(kept, THEN.minusSeconds(60)));
        assertEquals(next, changedAt(kept, THEN));
        assertEquals(next, changedAt(kept, THEN.plusNanos(999)));
        assertEquals(next, changedAt(kept, next));
        assertEquals(THEN.plusSeconds(60), changedAt(kept, THEN.plusSeconds(60)));
    }

    @Test
    void everyKindOfPartsThatIsThereIsAdded() {
        assertEquals(
                3, ParticipantTables.adding(ParticipantRows.added(BARE, THEN)).size());
        assertEquals(
                6, ParticipantTables.adding(ParticipantRows.added(WHOLE, THEN)).size());
    }

    @Test
    void onlyWhatHasChangedIsWrittenBesideThePerson() {
        assertEquals(1, statements(WHOLE, WHOLE));
        assertEquals(2, statements(BARE, with(BARE, UNPROVIDED, PROVIDED)));
        assertEquals(2, statements(BARE, with(BARE, ended(UNPROVIDED))));
        assertEquals(3, statements(BARE, with(BARE, ended(UNPROVIDED), PROVIDED)));
    }

    private static int statements(Participant before, Participant after) {
        ParticipantRows kept = ParticipantRows.added(before, THEN);
        return ParticipantTables.saving(kept, kept.changedTo(after, THEN)).size();
    }

    private static Instant changedAt(ParticipantRows kept, Instant now) {
        return kept.changedTo(BARE, now).person().changedAt();
    }

    private static Participant person(
            TeacherReferenceNumber number, List<IdChange> idChanges, TrainingRecord... records) {
        return new Participant(ParticipantId.random(), "Rosalind Elm", DAY, number, List.of(records), idChanges, THEN);
    }

    private static TrainingRecord record(Validation validation, Completion completion, List<Period> periods) {
        return record(validation, completion, periods, List.of());
    }

    private static TrainingRecord record(
            Validation validation,
            Completion completion,
            List<Period> periods,
            List<ProviderState> states,
            LeaverReport... leavers) {
        return new TrainingRecord(
                TrainingRecordId.random(),
                new Origin(ParticipantId.random(), ParticipantType.MENTOR, NUMBER, "fingerprint", THEN),
                new Terms(new ScheduleName("ecf-standard-september", 2024), new Uplift(true, false), completion, true),
                validation,
                true,
                periods,
                new Said(states, List.of(leavers)));
    }

    private static Period period(Provision provision, ParticipantId mentor) {
        return new Period(
                UUID.randomUUID(),
                new Place(new School(SchoolId.random(), "123456"), 2024, mentor, 1),
                new ScheduleName("ecf-standard-september", 2024),
                provision,
                new EmailAddress("Rosalind.Elm@hollybrook.example"),
                new Standing(TrainingStatus.WITHDRAWN, InductionStatus.LEAVING),
                new Span(DAY, null, THEN));
    }

    private static Period ended(Period period) {
        return new Period(
                period.id(),
                period.place(),
                period.schedule(),
                period.provision(),
                period.email(),
                period.standing(),
                new Span(DAY, DAY.plusDays(1), THEN));
    }

    private static Participant with(Participant person, Period... periods) {
        TrainingRecord record = person.trainingRecords().get(0);
        TrainingRecord other = new TrainingRecord(
                record.id(),
                record.origin(),
                record.terms(),
                record.validation(),
                record.withdrawnBySchool(),
                List.of(periods),
                record.said());
        return new Participant(
                person.id(),
                person.fullName(),
                person.dateOfBirth(),
                person.teacherReferenceNumber(),
                List.of(other),
                person.idChanges(),
                person.createdAt());
    }
}
