package uk.gov.education.ecf.declarations.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.education.ecf.declarations.model.SomeSubmission.aSubmission;
import static uk.gov.education.ecf.declarations.model.SomeSubmission.aSubmissionFor;
import static uk.gov.education.ecf.declarations.model.SomeTraining.AURORA;
import static uk.gov.education.ecf.declarations.model.SomeTraining.BEACON;
import static uk.gov.education.ecf.declarations.model.SomeTraining.ofAMentor;
import static uk.gov.education.ecf.declarations.model.SomeTraining.ofATeacher;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParticipantRulesTest {

    private static final List<String> NOT_RECOGNISED = List.of("participant-not-recognised");
    private static final List<String> WITHDRAWN = List.of("participant-withdrawn");

    @Test
    void anUnknownParticipantIsNotRecognised() {
        assertEquals(NOT_RECOGNISED, aSubmission().forNobody().refusals());
    }

    @Test
    void whomDfeHasNotValidatedNobodyKnows() {
        assertEquals(NOT_RECOGNISED, aSubmissionFor(ofATeacher().notValidated()).refusals());
    }

    @Test
    void anotherProvidersParticipantIsNotRecognised() {
        assertEquals(
                NOT_RECOGNISED,
                aSubmissionFor(ofATeacher().with(BEACON, "active", "2024-06-01", null))
                        .refusals());
    }

    @Test
    void underAChallengedPartnershipThereIsNobodyToDeclareFor() {
        assertEquals(
                NOT_RECOGNISED,
                aSubmissionFor(ofATeacher().with(AURORA, "active", "active", "2024-06-01", null, true))
                        .refusals());
    }

    /** Finding 17: nothing tells that the person exists, whatever else is wrong. */
    @Test
    void whomTheProviderNeverTrainedIsJudgedLikeNobody() {
        List<Supplier<SomeTraining>> strangers = List.of(
                () -> ofATeacher().with(BEACON, "active", "2024-06-01", null).withdrawn(BEACON, "2024-07-01T12:00:00Z"),
                () -> ofATeacher().with(AURORA, "active", "active", "2024-06-01", null, true),
                () -> ofATeacher().notValidated(),
                () -> ofATeacher().with(BEACON, "active", "2024-06-01", null).withdrawnBySchool());
        List<UnaryOperator<SomeSubmission>> bodies = List.of(
                submission -> submission,
                SomeSubmission::alreadyLive,
                SomeSubmission::withoutStatement,
                submission -> submission.of("extended-1"),
                submission -> submission.of("banana"),
                submission -> submission.of(null),
                submission -> submission.of("retained-1").dated("2025-02-01T00:00:00Z"),
                submission -> submission.onCourse("ecf-mentor"),
                submission -> submission.onCourse(null).dated("soon"),
                submission -> submission.dated("2020-01-01T00:00:00Z").alreadyLive(),
                submission -> submission.dated("2029-01-01T00:00:00Z"),
                submission -> submission.dated(null).of(null).withoutStatement());
        for (Supplier<SomeTraining> stranger : strangers) {
            for (UnaryOperator<SomeSubmission> body : bodies) {
                assertEquals(
                        body.apply(aSubmission().forNobody()).judged().refusals(),
                        body.apply(aSubmissionFor(stranger.get())).judged().refusals());
            }
        }
    }

    /** Finding 17: of a known person too, only what the provider has a record of is told. */
    @Test
    void aRecordOfAnotherProviderIsNoneOfAKnownPerson() {
        Participant teacher = ofATeacher().participant();
        Participant mentor =
                ofAMentor().with(BEACON, "active", "2024-06-01", null).participant();
        Participant both = new Participant(
                teacher.id(),
                "1234567",
                Stream.concat(teacher.trainingRecords().stream(), mentor.trainingRecords().stream())
                        .toList());
        assertEquals(
                List.of("course-not-recognised"),
                aSubmission()
                        .about(both)
                        .onCourse("ecf-mentor")
                        .of("retained-1")
                        .alreadyLive()
                        .refusals());
    }

    @Test
    void aProviderThatWasLeftMayStillDeclare() {
        assertEquals(
                List.of(),
                aSubmissionFor(ofATeacher()
                                .with(AURORA, "leaving", "2024-06-01", "2024-10-01")
                                .with(BEACON, "active", "2024-10-01", null))
                        .refusals());
    }

    @Test
    void theProvidersRecordIsOnTheScheduleThatAppliesNow() {
        Period earlier = new Period(
                Trainers.alone(AURORA),
                new OnSchedule("ecf-standard-september", 2023),
                "active",
                "changed",
                LocalDate.of(2023, 6, 1),
                LocalDate.of(2024, 6, 1),
                false);
        SomeTraining moved = ofATeacher().with(earlier).with(BEACON, "active", "2024-06-01", null);
        assertEquals(NOT_RECOGNISED, aSubmissionFor(moved).refusals());
        assertEquals(
                List.of(),
                aSubmissionFor(moved.with(AURORA, "active", "2024-06-02", null)).refusals());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"ecf-mentor", "banana"})
    void anotherCourseIsToldAloneSinceNothingElseCanBeJudged(String course) {
        assertEquals(
                List.of("course-not-recognised"),
                aSubmission().onCourse(course).withoutStatement().refusals());
    }

    @Test
    void whomTheSchoolRemovedIsOnNoCourse() {
        assertEquals(
                List.of("course-not-recognised"),
                aSubmissionFor(ofATeacher().withdrawnBySchool()).refusals());
    }

    @ParameterizedTest
    @CsvSource({"2024-10-01T11:59:59.999999Z, true", "2024-10-01T12:00:00Z, false", "2024-11-01T00:00:00Z, false"})
    void fromTheWithdrawalOnNothingIsDeclared(String date, boolean accepted) {
        SomeTraining withdrawn = ofATeacher()
                .with(AURORA, "changed", "2024-06-01", "2024-10-01")
                .with(AURORA, "active", "withdrawn", "2024-10-01", null, false)
                .withdrawn(AURORA, "2024-10-01T12:00:00Z");
        assertEquals(
                accepted ? List.of() : WITHDRAWN,
                aSubmissionFor(withdrawn).dated(date).refusals());
    }

    @Test
    void theRefusalSaysSinceWhen() {
        SomeTraining withdrawn = ofATeacher()
                .with(AURORA, "active", "withdrawn", "2024-06-01", null, false)
                .withdrawn(AURORA, "2024-08-01T12:00:00.123456Z");
        assertEquals(
                "You withdrew this participant at 2024-08-01T12:00:00Z. Use a '#/declaration_date' before that.",
                aSubmissionFor(withdrawn).judged().refusals().get(0).detail());
    }

    @Test
    void whoResumedIsWithdrawnNoMore() {
        SomeTraining resumed = ofATeacher()
                .withdrawn(AURORA, "2024-07-01T12:00:00Z")
                .reported(AURORA, "active", "2024-08-01T12:00:00Z");
        assertEquals(List.of(), aSubmissionFor(resumed).refusals());
    }

    @Test
    void whoWasActiveOnTheDayAgainIsNotRefused() {
        SomeTraining active = ofATeacher()
                .with(AURORA, "active", "active", "2024-06-01", null, false)
                .withdrawn(AURORA, "2024-07-01T12:00:00Z");
        assertEquals(List.of(), aSubmissionFor(active).refusals());
    }

    @Test
    void aWithdrawalByAnotherProviderIsTheirs() {
        assertEquals(
                List.of(),
                aSubmissionFor(ofATeacher().withdrawn(BEACON, "2024-07-01T12:00:00Z"))
                        .refusals());
    }

    @Test
    void withoutARecordOnThatDayTheWithdrawalCounts() {
        SomeTraining later =
                ofATeacher().with(AURORA, "active", "2024-12-01", null).withdrawn(AURORA, "2024-07-01T12:00:00Z");
        assertEquals(WITHDRAWN, aSubmissionFor(later).refusals());
    }

    @Test
    void withoutADateOnlyTheDateIsMissing() {
        SomeTraining withdrawn = ofATeacher()
                .with(AURORA, "active", "withdrawn", "2024-06-01", null, false)
                .withdrawn(AURORA, "2024-07-01T12:00:00Z");
        assertEquals(
                List.of("declaration-date-missing"),
                aSubmissionFor(withdrawn).dated(null).refusals());
    }

    @Test
    void deferralNeverBlocks() {
        SomeTraining deferred = ofATeacher()
                .with(AURORA, "active", "deferred", "2024-06-01", null, false)
                .reported(AURORA, "deferred", "2024-07-01T12:00:00Z");
        assertEquals(List.of(), aSubmissionFor(deferred).refusals());
    }
}
