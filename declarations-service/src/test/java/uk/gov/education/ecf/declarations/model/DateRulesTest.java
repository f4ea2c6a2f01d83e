package uk.gov.education.ecf.declarations.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.education.ecf.declarations.model.SomeSubmission.aSubmission;
import static uk.gov.education.ecf.declarations.model.SomeSubmission.aSubmissionFor;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
