package uk.gov.education.ecf.calendar;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code milestones.csv}: one line per cohort, schedule and declaration type. */
final class MilestonesFile {

    static final String NAME = "milestones.csv";

    private static final int LAST_COHORT_WITHOUT_SCHEDULES = 2020;
    private static final List<String> COLUMNS = List.of(
            "cohort",
            "schedule_identifier",
            "schedule_kind",
            "declaration_type",
            "starts_on",
            "ends_on",
            "payment_date");

    private final CohortsFile cohorts;
    private final Map<ScheduleKey, Map<DeclarationType, Milestone>> windows = new LinkedHashMap<>();
    private final Map<ScheduleKey, Map<DeclarationType, CsvRow>> rows = new HashMap<>();

    private MilestonesFile(CohortsFile cohorts) {
        this.cohorts = cohorts;
    }

    static Map<ScheduleKey, Schedule> read(CalendarSource source, CohortsFile cohorts) {
        MilestonesFile file = new MilestonesFile(cohorts);
        CsvTable.read(NAME, source.text(NAME), COLUMNS).forEach(file::add);
        file.requireEverySchedule();
        return file.schedules();
    }

    private void add(CsvRow row) {
        ScheduleKey key = key(row);
        Milestone milestone = milestone(row, kind(row, key));
        CsvRow earlier = rows.computeIfAbsent(key, k -> new EnumMap<>(DeclarationType.class))
                .putIfAbsent(milestone.type(), row);
        if (earlier != null) {
            throw row.refuse("repeats " + milestone.type().wireName() + " of " + key + " of line " + earlier.line());
        }
        windows.computeIfAbsent(key, k -> new EnumMap<>(DeclarationType.class)).put(milestone.type(), milestone);
    }

    private ScheduleKey key(CsvRow row) {
        int cohort = row.year("cohort");
        if (!cohorts.cohorts().containsKey(cohort)) {
            throw row.refuse("cohort " + cohort + " is not in " + CohortsFile.NAME);
        }
        return new ScheduleKey(row.text("schedule_identifier"), cohort);
    }

    private static ScheduleKind kind(CsvRow row, ScheduleKey key) {
        ScheduleKind expected = row.known("schedule_identifier", ScheduleIdentifiers::kindOf);
        ScheduleKind given = row.known("schedule_kind", ScheduleKind::of);
        if (given != expected) {
            throw row.refuse("schedule_kind " + given.wireName() + " does not fit " + key.identifier());
        }
        return given;
    }

    private static Milestone milestone(CsvRow row, ScheduleKind kind) {
        DeclarationType type = row.known("declaration_type", DeclarationType::of);
        if (!kind.declarationTypes().contains(type)) {
            throw row.refuse(
                    "declaration_type " + type.wireName() + " does not exist on " + kind.wireName() + " schedules");
        }
        Milestone milestone =
                new Milestone(type, row.date("starts_on"), row.dateOrNull("ends_on"), row.dateOrNull("payment_date"));
        if (milestone.endsOn() != null && milestone.endsOn().isBefore(milestone.startsOn())) {
            throw row.refuse("ends_on " + milestone.endsOn() + " is before starts_on " + milestone.startsOn());
        }
        return milestone;
    }

    private void requireEverySchedule() {
        for (int cohort :
                cohorts.cohorts().tailMap(LAST_COHORT_WITHOUT_SCHEDULES, false).keySet()) {
            ScheduleIdentifiers.all().stream()
                    .filter(identifier -> !windows.containsKey(new ScheduleKey(identifier, cohort)))
                    .findFirst()
                    .ifPresent(identifier -> {
                        throw cohorts.rowOf(cohort)
                                .refuse("cohort " + cohort + " has no " + identifier + " in " + NAME);
                    });
        }
    }

    private Map<ScheduleKey, Schedule> schedules() {
        Map<ScheduleKey, Schedule> schedules = new LinkedHashMap<>();
        windows.forEach((key, milestones) -> schedules.put(
                key,
                new Schedule(
                        key.identifier(),
                        ScheduleIdentifiers.kindOf(key.identifier()).orElseThrow(),
                        key.cohort(),
                        List.copyOf(milestones.values()))));
        return schedules;
    }
}
