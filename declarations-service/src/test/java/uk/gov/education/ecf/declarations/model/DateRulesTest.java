package uk.gov.education.ecf.declarations.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.education.ecf.declarations.model.SomeSubmission.aSubmission;
import static uk.gov.education.ecf.declarations.model.SomeSubmission.aSubmissionFor;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.gov.education.ecf.calendar.Calendar;

/** Milestones of the standard September schedule of 2024: started 1 June to 31 December 2024, retained-2 1 April to 31 July 2025. */
class DateRulesTest {

    @ParameterizedTest
    @CsvSource({
        "started,    2024-05-31T22:59:59.999999Z, declaration-date-before-milestone",
        "started,    2024-05-31T23:00:00Z,",
        "started,    2024-12-31T23:59:59.999999Z,",
        "started,    2025-01-01T00:00:00Z,        declaration-date-after-milestone",
        "retained-2, 2025-03-31T22:59:59Z,        declaration-date-before-milestone",
        "retained-2, 2025-03-31T23:00:00Z,",
        "retained-2, 2025-07-31T22:59:59Z,",
        "retained-2, 2025-07-31T23:00:00Z,        declaration-date-after-milestone"
    })
    void bothEndsOfAMilestoneAreWholeDaysInLondon(String type, String date, String refusal) {
        List<String> expected = refusal == null ? List.of() : List.of(refusal);
        assertEquals(
                expected,
                aSubmission().of(type).dated(date).withEvidence("other").refusals());
    }

    /** Each of the published windows, to the microsecond, whether its days begin in winter or summer time. */
    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("everyMilestone")
    void bothEndsOfEveryPublishedMilestone(int cohort, String schedule, String type, String starts, String ends) {
        Instant first =
                LocalDate.parse(starts).atStartOfDay(ZoneId.of("Europe/London")).toInstant();
        SomeSubmission submission = aSubmissionFor(
                        SomeTraining.ofATeacher().in(cohort).on(schedule))
                .at("2099-01-01T00:00:00Z")
                .of(type)
                .withEvidence("other");
        assertEquals(List.of("declaration-date-before-milestone"), dates(submission, first.minusNanos(1000)));
        assertEquals(List.of(), dates(submission, first));
        if (ends == null) {
            assertEquals(List.of(), dates(submission, Instant.parse("2098-12-31T23:59:59Z")));
        } else {
            Instant after = LocalDate.parse(ends)
                    .plusDays(1)
                    .atStartOfDay(ZoneId.of("Europe/London"))
                    .toInstant();
            assertEquals(List.of(), dates(submission, after.minusNanos(1000)));
            assertEquals(List.of("declaration-date-after-milestone"), dates(submission, after));
        }
    }

    static Stream<Arguments> everyMilestone() {
        return Calendar.bundled().schedules().stream().flatMap(schedule -> schedule.milestones().stream()
                .map(milestone -> Arguments.of(
                        schedule.cohort(),
                        schedule.identifier(),
                        milestone.type().wireName(),
                        milestone.startsOn().toString(),
                        milestone.endsOn() == null ? null : milestone.endsOn().toString())));
    }

    private static List<String> dates(SomeSubmission submission, Instant date) {
        return submission.dated(date.toString()).refusals().stream()
                .filter(code -> code.startsWith("declaration-date-"))
                .toList();
    }

    /** Retained-1 of 2023 lasts from 1 January to 31 March 2024. */
    @ParameterizedTest
    @CsvSource({
        "2024-02-29T00:00:00Z,",
        "2024-02-29T23:59:59Z,",
        "2024-02-30T12:00:00Z, declaration-date-invalid",
        "2023-02-29T12:00:00Z, declaration-date-invalid"
    })
    void aLeapDayIsADayInLeapYears(String date, String refusal) {
        assertEquals(
                refusal == null ? List.of() : List.of(refusal),
                aSubmissionFor(SomeTraining.ofATeacher().in(2023))
                        .of("retained-1")
                        .withEvidence("other")
                        .dated(date)
                        .refusals());
    }

    @Test
    void anOpenMilestoneHasNoEnd() {
        SomeSubmission years = aSubmissionFor(SomeTraining.ofATeacher().on("ecf-reduced-september"))
                .of("completed")
                .withEvidence("other");
        assertEquals(List.of(), years.dated("2029-12-31T00:00:00Z").refusals());
        assertEquals(
                List.of("declaration-date-before-milestone"),
                years.dated("2024-08-31T22:59:59Z").refusals());
    }

    @Test
    void theMomentItselfIsNotInTheFuture() {
        SomeSubmission submission = aSubmission().at("2024-09-12T09:30:00Z");
        assertEquals(List.of(), submission.dated("2024-09-12T09:30:00Z").refusals());
        assertEquals(
                List.of("declaration-date-in-future"),
                submission.dated("2024-09-12T09:30:00.000001Z").refusals());
    }

    @Test
    void aFutureDateBehindTheMilestoneIsBoth() {
        assertEquals(
                List.of("declaration-date-in-future", "declaration-date-after-milestone"),
                aSubmission()
                        .at("2024-09-12T09:30:00Z")
                        .dated("2025-01-01T00:00:00Z")
                        .refusals());
    }

    @ParameterizedTest
    @CsvSource({
        "foo,                  declaration-date-missing declaration-date-invalid",
        "2021-06-21 08:46:29,  declaration-date-invalid",
        "2024-09-12,           declaration-date-invalid",
        "2024-19-12T00:00:00Z, declaration-date-invalid"
    })
    void textThatIsNoDateIsToldApart(String date, String refusals) {
        assertEquals(List.of(refusals.split(" ")), aSubmission().dated(date).refusals());
    }

    @Test
    void noDateIsOnlyMissing() {
        assertEquals(
                List.of("declaration-date-missing"), aSubmission().dated(null).refusals());
    }
}
