package uk.gov.education.ecf.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarTest {

    private final Calendar calendar = Calendar.bundled();

    @Test
    void allPublishedFactsLoad() {
        Set<String> identifiers =
                calendar.schedules().stream().map(Schedule::identifier).collect(Collectors.toSet());

        assertEquals(
                List.of(2020, 2021, 2022, 2023, 2024, 2025),
                calendar.cohorts().stream().map(Cohort::startYear).toList());
        assertEquals(12, identifiers.size());
        assertEquals(12 * 5, calendar.schedules().size());
        assertEquals(
                405,
                calendar.schedules().stream()
                        .mapToInt(schedule -> schedule.milestones().size())
                        .sum());
    }

    @Test
    void everyScheduleHasEveryDeclarationTypeOfItsKindInOrder() {
        calendar.schedules()
                .forEach(schedule -> assertEquals(
                        List.copyOf(schedule.kind().declarationTypes()),
                        schedule.milestones().stream().map(Milestone::type).toList(),
                        schedule.toString()));
    }

    @ParameterizedTest
    @CsvSource({
        "2021, ecf-standard-september, started, 2021-09-01, 2021-11-30, 2021-11-30",
        "2021, ecf-standard-september, retained-1, 2021-09-01, 2022-01-31, 2022-02-28",
        "2022, ecf-standard-september, started, 2022-06-01, 2022-12-31, 2022-11-30",
        "2024, ecf-standard-january, completed, 2026-08-01, 2026-12-31, 2027-01-31",
        "2025, ecf-standard-april, retained-3, 2025-07-01, , 2025-07-01",
        "2023, ecf-extended-april, extended-3, 2024-04-01, , ",
        "2021, ecf-replacement-january, completed, 2022-01-01, , "
    })
    void aMilestoneIsAsPublished(
            int cohort, String identifier, String type, LocalDate startsOn, LocalDate endsOn, LocalDate paymentDate) {
        DeclarationType declarationType = DeclarationType.of(type).orElseThrow();

        assertEquals(
                Optional.of(new Milestone(declarationType, startsOn, endsOn, paymentDate)),
                calendar.schedule(identifier, cohort).orElseThrow().milestone(declarationType));
    }

    @Test
    void aCohortIsAsPublished() {
        assertEquals(
                Optional.of(new Cohort(
                        2023,
                        "2023/24",
                        LocalDate.of(2023, 9, 1),
                        LocalDate.of(2023, 6, 5),
                        LocalDate.of(2024, 3, 31),
                        null,
                        false,
                        false)),
                calendar.cohort(2023));
        assertTrue(calendar.cohort(2025).orElseThrow().mentorFunding());
        assertTrue(calendar.cohort(2025).orElseThrow().detailedEvidenceTypes());
        assertNull(calendar.cohort(2025).orElseThrow().paymentsFrozenOn());
    }

    @Test
    void whatIsUnknownIsEmpty() {
        assertEquals(Optional.empty(), calendar.cohort(2019));
        assertEquals(Optional.empty(), calendar.schedule("ecf-standard-september", 2020));
        assertEquals(Optional.empty(), calendar.schedule("ecf-standard-october", 2021));
        assertEquals(Optional.empty(), calendar.schedule(null, 2021));
        assertEquals(Optional.empty(), calendar.defaultScheduleOf(2020));
    }

    @Test
    void everyoneStartsOnStandardSeptember() {
        Cohort cohort = calendar.cohort(2024).orElseThrow();

        assertEquals(calendar.schedule("ecf-standard-september", 2024), calendar.defaultScheduleOf(cohort));
        assertEquals(calendar.schedule("ecf-standard-september", 2024), calendar.defaultScheduleOf(2024));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-08-31, , 2020, ",
        "2020-09-01, 2020, 2021, ",
        "2021-08-31, 2020, 2021, ",
        "2021-09-01, 2021, 2022, 2020",
        "2025-08-31, 2024, 2025, 2023",
        "2025-09-01, 2025, , 2024",
        "2026-08-31, 2025, , 2024",
        "2026-09-01, , , 2025"
    })
    void theAcademicYearTurnsOnTheFirstOfSeptember(LocalDate today, Integer current, Integer next, Integer previous) {
        assertEquals(Optional.ofNullable(current), calendar.currentCohort(today).map(Cohort::startYear));
        assertEquals(Optional.ofNullable(next), calendar.nextCohort(today).map(Cohort::startYear));
        assertEquals(
                Optional.ofNullable(previous), calendar.previousCohort(today).map(Cohort::startYear));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-05-09, ", "2020-05-10, 2020", "2023-06-04, 2022", "2023-06-05, 2023",
        "2024-04-02, 2023", "2024-04-03, 2024", "2024-12-30, 2024", "2024-12-31, 2025"
    })
    void registrationMovesToACohortOnItsOpeningDay(LocalDate today, Integer cohort) {
        assertEquals(
                Optional.ofNullable(cohort),
                calendar.activeRegistrationCohort(today).map(Cohort::startYear));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-08-31, 2025",
        "2021-09-01, 2021",
        "2022-05-31, 2021",
        "2022-06-01, 2022",
        "2022-12-31, 2022",
        "2023-01-01, 2022",
        "2027-01-01, "
    })
    void anInductionStartImpliesACohort(LocalDate inductionStart, Integer cohort) {
        LocalDate today = LocalDate.of(2025, 10, 1);

        assertEquals(
                Optional.ofNullable(cohort),
                calendar.cohortOfInductionStart(inductionStart, today).map(Cohort::startYear));
    }

    @Test
    void paymentsAreFrozenFromTheFreezingDayOn() {
        Cohort frozen = calendar.cohort(2021).orElseThrow();

        assertFalse(frozen.isPaymentsFrozenOn(LocalDate.of(2024, 7, 30)));
        assertTrue(frozen.isPaymentsFrozenOn(LocalDate.of(2024, 7, 31)));
        assertTrue(frozen.isPaymentsFrozenOn(LocalDate.of(2024, 8, 1)));
        assertFalse(calendar.cohort(2024).orElseThrow().isPaymentsFrozenOn(LocalDate.MAX));
    }

    @Test
    void anOperatorsFolderTakesTheJarsPlace(@TempDir Path directory) {
        CalendarFolder folder = CalendarFolder.copiedInto(directory);
        folder.replace("milestones.csv", 2, "2021-11-30,", "2021-12-24,");
        folder.write("cohorts.csv", "\uFEFF" + folder.read("cohorts.csv").replace("\n", "\r\n"));

        Calendar changed = Calendar.from(directory);

        assertEquals(calendar.cohorts(), changed.cohorts());
        assertEquals(
                LocalDate.of(2021, 12, 24),
                changed.defaultScheduleOf(2021).orElseThrow().firstMilestone().endsOn());
    }

    @Test
    void columnsMayStandInAnyOrderWithOthersBetween(@TempDir Path directory) {
        CalendarFolder folder = CalendarFolder.copiedInto(directory);
        String swapped = folder.read("cohorts.csv")
                .lines()
                .map(line -> line.replaceFirst("^([^,]*),([^,]*),", "$2,ignored,$1,"))
                .collect(Collectors.joining("\n"));
        folder.write("cohorts.csv", swapped);

        assertEquals(calendar.cohorts(), Calendar.from(directory).cohorts());
    }
}
