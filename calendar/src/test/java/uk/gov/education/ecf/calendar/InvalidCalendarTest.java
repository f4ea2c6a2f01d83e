package uk.gov.education.ecf.calendar;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InvalidCalendarTest {

    private static final String COHORTS = "cohorts.csv";
    private static final String MILESTONES = "milestones.csv";
    private static final String STARTED_AGAIN = "2021,ecf-standard-september,standard,started,2021-09-01,,";

    record Defect(String name, String file, int line, String reason, Consumer<CalendarFolder> spoil) {

        String message() {
            return file + (line == 0 ? "" : " line " + line) + ": " + reason;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    @TempDir
    Path directory;

    @ParameterizedTest
    @MethodSource({"windows", "repeats", "words", "cohorts", "schedules", "columns", "values", "files"})
    void aDefectStopsTheLoadAndSaysWhereAndWhy(Defect defect) {
        CalendarFolder folder = CalendarFolder.copiedInto(directory);
        defect.spoil().accept(folder);

        InvalidCalendarException refusal = assertThrows(InvalidCalendarException.class, () -> Calendar.from(directory));

        assertAll(
                () -> assertEquals(defect.message(), refusal.getMessage()),
                () -> assertEquals(defect.file(), refusal.file()),
                () -> assertEquals(defect.line(), refusal.line()),
                () -> assertEquals(defect.reason(), refusal.reason()));
    }

    static Stream<Defect> windows() {
        return Stream.of(
                replaced(
                        "window ends before it starts",
                        MILESTONES,
                        2,
                        "2021-11-30,",
                        "2021-08-31,",
                        "ends_on 2021-08-31 is before starts_on 2021-09-01"),
                replaced(
                        "automatic assignment ends before the academic year",
                        COHORTS,
                        3,
                        "2022-03-31",
                        "2021-08-31",
                        "automatic_assignment_ends_on is before academic_year_starts_on"),
                replaced(
                        "automatic assignment ends before registration opens",
                        COHORTS,
                        3,
                        "2021-05-10",
                        "2022-05-10",
                        "automatic_assignment_ends_on is before registration_opens_on"),
                replaced(
                        "academic year of another year",
                        COHORTS,
                        3,
                        "2021-09-01",
                        "2022-09-01",
                        "academic_year_starts_on is outside 2021"));
    }

    static Stream<Defect> repeats() {
        return Stream.of(
                inserted(
                        "milestone twice",
                        MILESTONES,
                        9,
                        STARTED_AGAIN,
                        "repeats started of ecf-standard-september 2021 of line 2"),
                inserted(
                        "cohort twice",
                        COHORTS,
                        5,
                        "2020,2020/21,2020-09-01,2020-05-10,2021-03-31,,false,false",
                        "repeats cohort 2020 of line 2"));
    }

    static Stream<Defect> words() {
        return Stream.of(
                replaced(
                        "unknown identifier",
                        MILESTONES,
                        2,
                        "ecf-standard-september",
                        "ecf-standard-october",
                        "unknown schedule_identifier ecf-standard-october"),
                replaced("unknown kind", MILESTONES, 3, ",standard,", ",relaxed,", "unknown schedule_kind relaxed"),
                replaced(
                        "kind of another identifier",
                        MILESTONES,
                        3,
                        ",standard,",
                        ",reduced,",
                        "schedule_kind reduced does not fit ecf-standard-september"),
                replaced(
                        "unknown declaration type",
                        MILESTONES,
                        4,
                        "retained-2",
                        "retained-5",
                        "unknown declaration_type retained-5"),
                replaced(
                        "declaration type of another kind",
                        MILESTONES,
                        4,
                        "retained-2",
                        "extended-1",
                        "declaration_type extended-1 does not exist on standard schedules"));
    }

    static Stream<Defect> cohorts() {
        return Stream.of(
                replaced(
                        "milestone of a cohort that is not there",
                        MILESTONES,
                        2,
                        "2021,",
                        "2031,",
                        "cohort 2031 is not in cohorts.csv"),
                defect(
                        "a year left out",
                        COHORTS,
                        4,
                        "cohort 2022 is missing between 2021 and 2023",
                        folder -> folder.remove(COHORTS, line -> line.startsWith("2022,"))),
                replaced(
                        "label of another year",
                        COHORTS,
                        3,
                        "2021/22",
                        "2021/23",
                        "academic_year of cohort 2021 is 2021/22, not 2021/23"),
                defect(
                        "no cohort at all",
                        COHORTS,
                        0,
                        "the file holds no cohort",
                        folder -> folder.remove(COHORTS, line -> line.startsWith("20"))));
    }

    static Stream<Defect> schedules() {
        return Stream.of(
                defect(
                        "one schedule missing",
                        COHORTS,
                        5,
                        "cohort 2023 has no ecf-reduced-april in milestones.csv",
                        folder -> folder.remove(MILESTONES, line -> line.startsWith("2023,ecf-reduced-april,"))),
                defect(
                        "a new cohort without schedules",
                        COHORTS,
                        8,
                        "cohort 2026 has no ecf-standard-september in milestones.csv",
                        folder ->
                                folder.insert(COHORTS, 8, "2026,2026/27,2026-09-01,2026-05-01,2027-03-31,,true,true")));
    }

    static Stream<Defect> columns() {
        return Stream.of(
                replaced("milestone column missing", MILESTONES, 1, "starts_on", "begins", "missing column starts_on"),
                replaced(
                        "cohort columns missing",
                        COHORTS,
                        1,
                        "mentor_funding,detailed_evidence_types",
                        "a,b",
                        "missing column mentor_funding, detailed_evidence_types"),
                replaced("value too few", MILESTONES, 7, ",standard,", ",", "6 values under 7 columns"),
                replaced("value too many", COHORTS, 2, "2020/21", "2020/21,extra", "9 values under 8 columns"));
    }

    static Stream<Defect> values() {
        return Stream.of(
                replaced("blank start", MILESTONES, 5, "2022-05-01", "", "starts_on is blank"),
                replaced(
                        "blank identifier",
                        MILESTONES,
                        5,
                        "ecf-standard-september",
                        " ",
                        "schedule_identifier is blank"),
                replaced("blank flag", COHORTS, 7, ",true,true", ",true,", "detailed_evidence_types is blank"),
                replaced("blank cohort", COHORTS, 2, "2020,", ",", "cohort is blank"),
                replaced(
                        "no date",
                        MILESTONES,
                        5,
                        "2022-05-01",
                        "01/05/2022",
                        "starts_on is not a date (YYYY-MM-DD): 01/05/2022"),
                replaced(
                        "no such day",
                        MILESTONES,
                        4,
                        "2022-04-30",
                        "2022-02-30",
                        "ends_on is not a date (YYYY-MM-DD): 2022-02-30"),
                replaced(
                        "no payment date",
                        MILESTONES,
                        2,
                        "2021-11-30,2021-11-30",
                        "2021-11-30,soon",
                        "payment_date is not a date (YYYY-MM-DD): soon"),
                replaced(
                        "no freezing date",
                        COHORTS,
                        3,
                        "2024-07-31",
                        "July",
                        "payments_frozen_on is not a date (YYYY-MM-DD): July"),
                replaced("no year", COHORTS, 3, "2021,", "twenty,", "cohort is not a year of four digits: twenty"),
                replaced(
                        "a year too long",
                        MILESTONES,
                        2,
                        "2021,ecf",
                        "99999999999,ecf",
                        "cohort is not a year of four digits: 99999999999"),
                replaced(
                        "no flag",
                        COHORTS,
                        6,
                        ",false,false",
                        ",no,false",
                        "mentor_funding is neither true nor false: no"));
    }

    static Stream<Defect> files() {
        return Stream.of(
                defect("no cohorts", COHORTS, 0, "the file is missing", folder -> folder.delete(COHORTS)),
                defect("no milestones", MILESTONES, 0, "the file is missing", folder -> folder.delete(MILESTONES)),
                defect(
                        "empty file",
                        COHORTS,
                        1,
                        "missing column cohort, academic_year, academic_year_starts_on, registration_opens_on, "
                                + "automatic_assignment_ends_on, payments_frozen_on, mentor_funding, detailed_evidence_types",
                        folder -> folder.write(COHORTS, "")),
                defect(
                        "not UTF-8",
                        MILESTONES,
                        0,
                        "the file is not UTF-8 text",
                        folder -> folder.writeBytes(MILESTONES, (byte) 0xC3, (byte) 0x28)),
                defect(
                        "quote left open",
                        MILESTONES,
                        406,
                        "not readable as CSV",
                        folder -> folder.replace(MILESTONES, 406, "2025,", "\"2025,")),
                defect(
                        "column twice",
                        MILESTONES,
                        1,
                        "a column name is repeated or missing",
                        folder -> folder.replace(MILESTONES, 1, "ends_on", "starts_on")),
                defect(
                        "quote left open in the header",
                        COHORTS,
                        1,
                        "not readable as CSV",
                        folder -> folder.write(COHORTS, "\"cohort,academic_year")),
                defect("last line without its end", MILESTONES, 406, "starts_on is blank", folder -> {
                    folder.replace(MILESTONES, 406, "2026-04-01", "");
                    folder.write(MILESTONES, folder.read(MILESTONES).stripTrailing());
                }),
                defect("defect after an empty line", MILESTONES, 4, "starts_on is blank", folder -> {
                    folder.insert(MILESTONES, 2, "");
                    folder.replace(MILESTONES, 4, "2021-09-01", "");
                }));
    }

    private static Defect defect(String name, String file, int line, String reason, Consumer<CalendarFolder> spoil) {
        return new Defect(name, file, line, reason, spoil);
    }

    private static Defect replaced(String name, String file, int line, String from, String to, String reason) {
        return new Defect(name, file, line, reason, folder -> folder.replace(file, line, from, to));
    }

    private static Defect inserted(String name, String file, int line, String text, String reason) {
        return new Defect(name, file, line, reason, folder -> folder.insert(file, line, text));
    }
}
