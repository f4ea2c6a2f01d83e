package uk.gov.education.ecf.calendar;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;

/**
 * The published cohorts, schedules and milestones. Immutable; loading checks everything, so that a calendar that exists is
 * a calendar that makes sense. All days are days in London, see {@link LondonDay}.
 */
public final class Calendar {

    private static final LocalDate FIRST_INDUCTION_UNDER_THE_PROGRAMME = LocalDate.of(2021, 9, 1);

    private final NavigableMap<Integer, Cohort> cohorts;
    private final Map<ScheduleKey, Schedule> schedules;

    private Calendar(CalendarSource source) {
        CohortsFile file = CohortsFile.read(source);
        this.cohorts = file.cohorts();
        this.schedules = MilestonesFile.read(source, file);
    }

    /** The calendar of this version, out of the jar. */
    public static Calendar bundled() {
        return new Calendar(CalendarSource.jar());
    }

    /**
     * The calendar of an operator: {@code cohorts.csv} and {@code milestones.csv} in that folder.
     *
     * @throws InvalidCalendarException when a file is missing or anything in them is wrong
     */
    public static Calendar from(Path folder) {
        return new Calendar(CalendarSource.folder(folder));
    }

    /** Empty for a year without a cohort. */
    public Optional<Cohort> cohort(int startYear) {
        return Optional.ofNullable(cohorts.get(startYear));
    }

    /** Every cohort, oldest first. */
    public List<Cohort> cohorts() {
        return List.copyOf(cohorts.values());
    }

    /** Empty for an unknown identifier (null included) or cohort. */
    public Optional<Schedule> schedule(String identifier, int cohort) {
        return Optional.ofNullable(schedules.get(new ScheduleKey(identifier, cohort)));
    }

    /** Every schedule of every cohort, in the order of the file. */
    public List<Schedule> schedules() {
        return List.copyOf(schedules.values());
    }

    /** Where everyone starts (rule G-1): standard September. Empty for a cohort without schedules. */
    public Optional<Schedule> defaultScheduleOf(int cohort) {
        return schedule(ScheduleIdentifiers.DEFAULT, cohort);
    }

    /** As {@link #defaultScheduleOf(int)}. */
    public Optional<Schedule> defaultScheduleOf(Cohort cohort) {
        return defaultScheduleOf(cohort.startYear());
    }

    /** The cohort whose academic year runs on that day (rule COH-4). */
    public Optional<Cohort> currentCohort(LocalDate today) {
        return cohorts.values().stream()
                .filter(cohort -> cohort.isCurrentOn(today))
                .findFirst();
    }

    /** The cohort whose academic year starts within the year after that day (rule COH-4). */
    public Optional<Cohort> nextCohort(LocalDate today) {
        return currentCohort(today.plusYears(1));
    }

    /** The cohort before the current one (rule COH-4). */
    public Optional<Cohort> previousCohort(LocalDate today) {
        return currentCohort(today.minusYears(1));
    }

    /** The newest cohort for which schools can register people on that day (rule COH-5). */
    public Optional<Cohort> activeRegistrationCohort(LocalDate today) {
        return cohorts.descendingMap().values().stream()
                .filter(cohort -> cohort.isRegistrationOpenOn(today))
                .findFirst();
    }

    /**
     * The cohort that an induction start implies (rule COH-6): June to December that year's, January to May the year's
     * before; a start before 1 September 2021 means the cohort that is current today.
     */
    public Optional<Cohort> cohortOfInductionStart(LocalDate inductionStart, LocalDate today) {
        if (inductionStart.isBefore(FIRST_INDUCTION_UNDER_THE_PROGRAMME)) {
            return currentCohort(today);
        }
        boolean untilMay = inductionStart.getMonth().compareTo(Month.JUNE) < 0;
        return cohort(untilMay ? inductionStart.getYear() - 1 : inductionStart.getYear());
    }
}
