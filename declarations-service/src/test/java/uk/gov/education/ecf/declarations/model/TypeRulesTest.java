package uk.gov.education.ecf.declarations.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.education.ecf.declarations.model.SomeSubmission.aMentorsSubmissionFor;
import static uk.gov.education.ecf.declarations.model.SomeSubmission.aSubmission;
import static uk.gov.education.ecf.declarations.model.SomeSubmission.aSubmissionFor;
import static uk.gov.education.ecf.declarations.model.SomeTraining.ofAMentor;
import static uk.gov.education.ecf.declarations.model.SomeTraining.ofATeacher;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypeRulesTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void noTypeIsMissingAndInNoSchedule(String type) {
        assertEquals(
                List.of("declaration-type-missing", "declaration-type-not-in-schedule"),
                aSubmission().of(type).refusals());
    }

    @Test
    void noTypeForAMentorOf2025IsThreeThings() {
        assertEquals(
                List.of(
                        "declaration-type-missing",
                        "declaration-type-not-in-schedule",
                        "declaration-type-not-for-mentors"),
                aMentorsSubmissionFor(ofAMentor().in(2025))
                        .dated("2025-09-15T09:00:00Z")
                        .of(null)
                        .refusals());
    }

    @ParameterizedTest
    @ValueSource(strings = {"extended-1", "Started", "banana"})
    void whatTheScheduleDoesNotHoldIsRefused(String type) {
        assertEquals(
                List.of("declaration-type-not-in-schedule"),
                aSubmission().of(type).refusals());
    }

    @Test
    void extensionsExistOnExtendedSchedules() {
        SomeTraining extended = ofATeacher().on("ecf-extended-september");
        assertEquals(
                List.of(),
                aSubmissionFor(extended).of("extended-1").withEvidence("other").refusals());
    }

    @Test
    void aScheduleThatIsNotPublishedHoldsNothing() {
        assertEquals(
                List.of("declaration-type-not-in-schedule"),
                aSubmissionFor(ofATeacher().on("ecf-standard-may")).refusals());
    }

    @Test
    void whatIsLiveAlreadyIsNotDeclaredAgain() {
        assertEquals(
                List.of("declaration-already-exists"),
                aSubmission().alreadyLive().refusals());
    }

    @ParameterizedTest
    @CsvSource({
        "started,",
        "completed,",
        "retained-1, declaration-type-not-for-mentors",
        "retained-4, declaration-type-not-for-mentors"
    })
    void mentorsOf2025OnlyStartAndComplete(String type, String refusal) {
        List<String> expected = refusal == null ? List.of() : List.of(refusal);
        assertEquals(
                expected,
                aMentorsSubmissionFor(ofAMentor().in(2025))
                        .dated("2025-09-15T09:00:00Z")
                        .of(type)
                        .withEvidence(type.equals("completed") ? "75-percent-engagement-met" : "other")
                        .refusals());
    }

    @Test
    void mentorsOf2024AreRetainedToo() {
        assertEquals(
                List.of(),
                aMentorsSubmissionFor(ofAMentor())
                        .of("retained-1")
                        .dated("2025-02-01T00:00:00Z")
                        .withEvidence("other")
                        .refusals());
    }
}
