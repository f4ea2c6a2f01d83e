package uk.gov.education.ecf.systemtests.books;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The schedules of the cohort that people are put on, with the first day of each milestone. */
enum TrainingSchedule {
    SEPTEMBER("2023-06-01", "2024-01-01", "2024-04-01", "2024-08-01", "2025-01-01", "2025-04-01"),
    JANUARY("2024-01-01", "2024-04-01", "2024-08-01", "2025-01-01", "2025-04-01", "2025-08-01"),
    APRIL("2024-04-01", "2024-08-01", "2025-01-01", "2025-04-01", "2025-08-01", "2026-01-01");

    static final int COHORT = 2023;

    /** What can be declared, in its order. */
    static final List<String> TYPES =
            List.of("started", "retained-1", "retained-2", "retained-3", "retained-4", "completed");

    /** Less than the shortest milestone has. */
    static final int DAYS = 80;

    private final List<LocalDate> firstDays;

    TrainingSchedule(String... firstDays) {
        this.firstDays = Stream.of(firstDays).map(LocalDate::parse).toList();
    }

    /** As the API names it. */
    String identifier() {
        return "ecf-standard-" + name().toLowerCase(Locale.ROOT);
    }

    /** A moment of that day of the milestone, counted from 0. */
    Instant dayOf(String type, int day) {
        return firstDays.get(TYPES.indexOf(type)).plusDays(day).atTime(10, 0).toInstant(ZoneOffset.UTC);
    }
}
