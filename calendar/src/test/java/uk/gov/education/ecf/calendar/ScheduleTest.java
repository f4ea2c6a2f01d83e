package uk.gov.education.ecf.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleTest {

    private static final LocalDate SEPTEMBER = LocalDate.of(2021, 9, 1);

    @ParameterizedTest
    @CsvSource({
        "2021-08-31, false",
        "2021-09-01, true",
        "2021-09-02, true",
        "2021-11-29, true",
        "2021-11-30, true",
        "2021-12-01, false"
    })
    void bothEndsOfAWindowBelongToIt(LocalDate day, boolean inside) {
        Milestone started = new Milestone(DeclarationType.STARTED, SEPTEMBER, LocalDate.of(2021, 11, 30), null);

        assertEquals(inside, started.contains(day));
    }

    @ParameterizedTest
    @CsvSource({"2021-08-31, false", "2021-09-01, true", "2031-09-01, true"})
    void aWindowWithoutAnEndStaysOpen(LocalDate day, boolean inside) {
        assertEquals(inside, milestone(DeclarationType.STARTED, SEPTEMBER).contains(day));
    }

    @ParameterizedTest
    @CsvSource({
        "STANDARD, ECF_INDUCTION, true", "STANDARD, ECF_MENTOR, true",
        "REDUCED, ECF_INDUCTION, true", "REDUCED, ECF_MENTOR, true",
        "EXTENDED, ECF_INDUCTION, true", "EXTENDED, ECF_MENTOR, true",
        "REPLACEMENT, ECF_INDUCTION, false", "REPLACEMENT, ECF_MENTOR, true"
    })
    void replacementSchedulesAreForMentorsOnly(ScheduleKind kind, CourseIdentifier course, boolean open) {
        Schedule schedule = new Schedule("any", kind, 2021, List.of(milestone(DeclarationType.STARTED, SEPTEMBER)));

        assertEquals(open, schedule.isOpenTo(course));
    }

    @Test
    void theFirstMilestoneIsTheOneThatOpensFirst() {
        Milestone started = milestone(DeclarationType.STARTED, SEPTEMBER);
        Milestone retained = milestone(DeclarationType.RETAINED_1, SEPTEMBER);
        Milestone completed = milestone(DeclarationType.COMPLETED, SEPTEMBER.minusDays(1));

        assertEquals(started, schedule(retained, started).firstMilestone());
        assertEquals(completed, schedule(retained, started, completed).firstMilestone());
    }

    @Test
    void aTypeThatTheScheduleLacksIsEmpty() {
        assertEquals(
                Optional.empty(),
                schedule(milestone(DeclarationType.STARTED, SEPTEMBER)).milestone(DeclarationType.EXTENDED_1));
    }

    @Test
    void aScheduleHasMilestones() {
        assertThrows(IllegalArgumentException.class, () -> schedule());
    }

    @Test
    void wireNamesLeadBack() {
        List.of(DeclarationType.values())
                .forEach(type -> assertEquals(Optional.of(type), DeclarationType.of(type.wireName())));
        List.of(CourseIdentifier.values())
                .forEach(course -> assertEquals(Optional.of(course), CourseIdentifier.of(course.wireName())));
        List.of(ScheduleKind.values())
                .forEach(kind -> assertEquals(Optional.of(kind), ScheduleKind.of(kind.wireName())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "STARTED", "Started", "started ", "retained_1", "retained-5", "extended-4"})
    void otherWordsAreNoDeclarationType(String word) {
        assertEquals(Optional.empty(), DeclarationType.of(word));
        assertEquals(Optional.empty(), DeclarationType.of(null));
    }

    private static Schedule schedule(Milestone... milestones) {
        return new Schedule("ecf-standard-september", ScheduleKind.STANDARD, 2021, List.of(milestones));
    }

    private static Milestone milestone(DeclarationType type, LocalDate startsOn) {
        return new Milestone(type, startsOn, null, null);
    }
}
