package uk.gov.education.ecf.participants.downstream;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.contracts.id.SchoolId;
import uk.gov.education.ecf.contracts.id.TrainingRecordId;
import uk.gov.education.ecf.contracts.participants.PeriodSnapshot;
import uk.gov.education.ecf.contracts.participants.TrainingRecordSnapshot;
import uk.gov.education.ecf.participants.model.EmailAddress;
import uk.gov.education.ecf.participants.model.InductionStatus;
import uk.gov.education.ecf.participants.model.Origin;
import uk.gov.education.ecf.participants.model.Participant;
import uk.gov.education.ecf.participants.model.ParticipantType;
import uk.gov.education.ecf.participants.model.Period;
import uk.gov.education.ecf.participants.model.Place;
import uk.gov.education.ecf.participants.model.Said;
import uk.gov.education.ecf.participants.model.ScheduleName;
import uk.gov.education.ecf.participants.model.School;
import uk.gov.education.ecf.participants.model.Span;
import uk.gov.education.ecf.participants.model.Standing;
import uk.gov.education.ecf.participants.model.Terms;
import uk.gov.education.ecf.participants.model.TrainingRecord;
import uk.gov.education.ecf.participants.model.TrainingStatus;
import uk.gov.education.ecf.participants.model.Uplift;

class SnapshotsTest {

    private static final Instant THEN = Instant.parse("2024-07-01T09:30:00Z");

    /** Rule E-62. */
    @Test
    void programmeScheduleOfThePeriodAndScheduleNowAreThreeCohorts() {
        Period period = new Period(
                UUID.randomUUID(),
                new Place(new School(SchoolId.random(), "148201"), 2022, null),
                new ScheduleName("ecf-extended-april", 2023),
                null,
                new EmailAddress("o.kessler@hollybrook.example"),
                new Standing(TrainingStatus.ACTIVE, InductionStatus.ACTIVE),
                new Span(LocalDate.of(2024, 1, 1), null, THEN));
        TrainingRecord record = new TrainingRecord(
                TrainingRecordId.random(),
                new Origin(ParticipantId.random(), ParticipantType.ECT, null, "", THEN),
                new Terms(new ScheduleName("ecf-standard-january", 2024), new Uplift(false, true), null, false),
                null,
                false,
                List.of(period),
                Said.NOTHING);

        TrainingRecordSnapshot told = Snapshots.of(new Participant(
                        ParticipantId.random(), "Oskar Kessler", null, null, List.of(record), List.of(), THEN))
                .trainingRecords()
                .get(0);

        PeriodSnapshot stretch = told.periods().get(0);
        assertEquals(
                List.of(2022, "ecf-extended-april", 2023),
                List.of(stretch.cohort(), stretch.scheduleIdentifier(), stretch.scheduleCohort()));
        assertEquals(List.of("ecf-standard-january", 2024), List.of(told.scheduleIdentifier(), told.scheduleCohort()));
    }
}
