package uk.gov.education.ecf.calendar;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** {@code cohorts.csv}: one line per cohort, years without a gap. */
final class CohortsFile {

    static final String NAME = "cohorts.csv";

    private static final List<String> COLUMNS = List.of(
            "cohort",
            "academic_year",
            "academic_year_starts_on",
            "registration_opens_on",
            "automatic_assignment_ends_on",
            "payments_frozen_on",
            "mentor_funding",
            "detailed_evidence_types");

    private final NavigableMap<Integer, Cohort> cohorts = new TreeMap<>();
    private final NavigableMap<Integer, CsvRow> rows = new TreeMap<>();

    private CohortsFile() {}

    static CohortsFile read(CalendarSource source) {
        CohortsFile file = new CohortsFile();
        CsvTable.read(NAME, source.text(NAME), COLUMNS).forEach(file::add);
        file.requireSomething();
        file.requireEveryYear();
        return file;
    }

    NavigableMap<Integer, Cohort> cohorts() {
        return cohorts;
    }

    CsvRow rowOf(int cohort) {
        return rows.get(cohort);
    }

    private void add(CsvRow row) {
        Cohort cohort = cohort(row);
        CsvRow earlier = rows.putIfAbsent(cohort.startYear(), row);
        if (earlier != null) {
            throw row.refuse("repeats cohort " + cohort.startYear() + " of line " + earlier.line());
        }
        requireSense(row, cohort);
        cohorts.put(cohort.startYear(), cohort);
    }

    private static Cohort cohort(CsvRow row) {
        return new Cohort(
                row.year("cohort"),
                row.text("academic_year"),
                row.date("academic_year_starts_on"),
                row.date("registration_opens_on"),
                row.date("automatic_assignment_ends_on"),
                row.dateOrNull("payments_frozen_on"),
                row.flag("mentor_funding"),
                row.flag("detailed_evidence_types"));
    }

    private static void requireSense(CsvRow row, Cohort cohort) {
        int year = cohort.startYear();
        String label = "%d/%02d".formatted(year, (year + 1) % 100);
        if (!cohort.academicYear().equals(label)) {
            throw row.refuse("academic_year of cohort " + year + " is " + label + ", not " + cohort.academicYear());
        }
        if (cohort.academicYearStartsOn().getYear() != year) {
            throw row.refuse("academic_year_starts_on is outside " + year);
        }
        if (cohort.automaticAssignmentEndsOn().isBefore(cohort.academicYearStartsOn())) {
            throw row.refuse("automatic_assignment_ends_on is before academic_year_starts_on");
        }
        if (cohort.automaticAssignmentEndsOn().isBefore(cohort.registrationOpensOn())) {
            throw row.refuse("automatic_assignment_ends_on is before registration_opens_on");
        }
    }

    private void requireSomething() {
        if (cohorts.isEmpty()) {
            throw new InvalidCalendarException(NAME, 0, "the file holds no cohort");
        }
    }

    private void requireEveryYear() {
        for (int year = cohorts.firstKey(); year < cohorts.lastKey(); year++) {
            if (!cohorts.containsKey(year + 1)) {
                int next = cohorts.higherKey(year);
                throw rows.get(next).refuse("cohort " + (year + 1) + " is missing between " + year + " and " + next);
            }
        }
    }
}
