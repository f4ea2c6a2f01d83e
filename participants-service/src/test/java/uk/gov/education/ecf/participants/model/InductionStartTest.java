package uk.gov.education.ecf.participants.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.education.ecf.participants.model.TestForm.HOLLYBROOK;
import static uk.gov.education.ecf.participants.model.TestForm.provisionOf;
import static uk.gov.education.ecf.participants.model.TestPeople.AURORA;
import static uk.gov.education.ecf.participants.model.TestPeople.BEACON;
import static uk.gov.education.ecf.participants.model.TestPeople.ect;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.education.ecf.calendar.Calendar;
import uk.gov.education.ecf.calendar.DeclarationType;
import uk.gov.education.ecf.calendar.Schedule;
import uk.gov.education.ecf.contracts.id.DeclarationId;
import uk.gov.education.ecf.platform.values.Change;

/** Rules E-52 and M31, for a teacher of the cohort of 2024. */
class InductionStartTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 8, 1);

    private final Provision aurora = provisionOf(AURORA);
    private final Provision beacon = provisionOf(BEACON);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // start, the cohort that it moves to
                "-, -",
                "2021-08-31, -", // before the programme began
                "2021-09-01, -", // 2021, frozen
                "2023-05-31, -", // 2022, frozen since 31 July 2025
                "2023-06-01, 2023",
                "2024-05-31, 2023",
                "2024-06-01, -", // where the teacher is
                "2025-05-31, -",
                "2025-06-01, 2025",
                "2026-06-01, -" // a cohort that nobody knows
            })
    void theStartImpliesACohort(LocalDate start, Integer cohort) {
        assertEquals(
                Optional.ofNullable(cohort),
                start(record(start), List.of()).target().map(Schedule::cohort));
    }

    @Test
    void onlyBillableDeclarationsHoldATeacher() {
        TrainingRecord record = record(LocalDate.of(2023, 9, 1));

        assertEquals(
                Optional.of(2023),
                start(record, List.of(declared(false))).target().map(Schedule::cohort));
        assertEquals(Optional.empty(), start(record, List.of(declared(true))).target());
    }

    @Test
    void aMentorIsNeverMoved() {
        Participant mentor = TestPeople.alsoMentoringUnder(TestPeople.anEctOf(aurora), aurora);
        TrainingRecord record = mentor.trainingRecords().get(1);
        TrainingRecord answered = mentor.validated(record.id(), answer(LocalDate.of(2023, 9, 1)))
                .aggregate()
                .record(record.id())
                .orElseThrow();

        assertEquals(Optional.empty(), start(answered, List.of()).target());
    }

    @Test
    void scheduleAndPartnershipOfTheNewCohortGoAlong() {
        TrainingRecord moved = moved(aurora, active(beacon)).aggregate();
        Period latest = moved.latest();

        assertEquals(
                new ScheduleName("ecf-standard-september", 2023), moved.terms().schedule());
        assertEquals(new ScheduleName("ecf-standard-september", 2023), latest.schedule());
        assertEquals(2023, latest.place().cohort());
        assertEquals(beacon, latest.provision());
        assertEquals(InductionStatus.CHANGED, moved.periods().get(0).standing().induction());
        assertEquals(
                List.of(AURORA, BEACON),
                moved.providerStates().stream()
                        .map(ProviderState::leadProviderId)
                        .toList());
    }

    @Test
    void whoeverWouldHaveNoProviderThereStays() {
        assertEquals(List.of(), moved(aurora).events());
    }

    @Test
    void whoeverHasNoProviderAnywayIsMoved() {
        Change<TrainingRecord, ParticipantEvent> moved = moved(null);

        assertEquals(List.of(new ParticipantEvent.CohortMoved(moved.aggregate().id(), 2024, 2023)), moved.events());
        assertEquals(2023, moved.aggregate().latest().place().cohort());
    }

    private Change<TrainingRecord, ParticipantEvent> moved(Provision provision, Partnership... agreed) {
        TrainingRecord record = record(provision, LocalDate.of(2023, 9, 1));
        InductionStart start = start(record, List.of());
        return start.moved(
                start.target().orElseThrow(), new SchoolPartnerships(HOLLYBROOK.id(), 2023, List.of(agreed)));
    }

    private TrainingRecord record(LocalDate start) {
        return record(aurora, start);
    }

    private static TrainingRecord record(Provision provision, LocalDate start) {
        Participant person = TestPeople.anEctOf(provision);
        return ect(person.validated(ect(person).id(), answer(start)).aggregate());
    }

    private static Validation answer(LocalDate start) {
        return new Validation(
                EligibilityStatus.ELIGIBLE, EligibilityReason.NONE, new TeacherReferenceNumber("3204417"), start);
    }

    private static InductionStart start(TrainingRecord record, List<MadeDeclaration> standing) {
        return new InductionStart(Calendar.bundled(), record, standing, TestMoves.at(TODAY));
    }

    private static MadeDeclaration declared(boolean billable) {
        return new MadeDeclaration(
                DeclarationId.random(),
                AURORA,
                DeclarationType.STARTED,
                Instant.parse("2024-09-12T12:00:00Z"),
                2024,
                billable);
    }

    private static Partnership active(Provision provision) {
        return new Partnership(
                provision.partnershipId(), provision.leadProviderId(), provision.deliveryPartnerId(), false, false);
    }
}
