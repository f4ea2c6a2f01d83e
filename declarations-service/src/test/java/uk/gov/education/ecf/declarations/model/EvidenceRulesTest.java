package uk.gov.education.ecf.declarations.model;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static uk.gov.education.ecf.declarations.model.SomeSubmission.aSubmission;
import static uk.gov.education.ecf.declarations.model.SomeSubmission.aSubmissionFor;
import static uk.gov.education.ecf.declarations.model.SomeTraining.ofAMentor;
import static uk.gov.education.ecf.declarations.model.SomeTraining.ofATeacher;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceRulesTest {

    private static final List<String> EVERY_WORD = List.of(
            "training-event-attended",
            "self-study-material-completed",
            "materials-engaged-with-offline",
            "other",
            "75-percent-engagement-met",
            "75-percent-engagement-met-reduced-induction",
            "one-term-induction",
            "banana");

    @Test
    void before2025WhateverComesWithAStartIsDropped() {
        Declaration declaration = aSubmission().withEvidence("banana").accepted();
        assertNull(declaration.declared().evidenceHeld());
    }

    /** The contract's table, every value of every type and course of both kinds of cohort; {@code -} where nothing is declared. */
    @ParameterizedTest(name = "4.21 evidence of {0} {1} {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            2024 | ecf-induction | started    | anything
            2024 | ecf-induction | retained-1 | training-event-attended self-study-material-completed other
            2024 | ecf-induction | retained-2 | training-event-attended self-study-material-completed other
            2024 | ecf-induction | retained-3 | training-event-attended self-study-material-completed other
            2024 | ecf-induction | retained-4 | training-event-attended self-study-material-completed other
            2024 | ecf-induction | completed  | training-event-attended self-study-material-completed other
            2024 | ecf-induction | extended-1 | training-event-attended self-study-material-completed other
            2024 | ecf-induction | extended-2 | training-event-attended self-study-material-completed other
            2024 | ecf-induction | extended-3 | training-event-attended self-study-material-completed other
            2024 | ecf-mentor    | started    | anything
            2024 | ecf-mentor    | retained-1 | training-event-attended self-study-material-completed other
            2024 | ecf-mentor    | retained-2 | training-event-attended self-study-material-completed other
            2024 | ecf-mentor    | retained-3 | training-event-attended self-study-material-completed other
            2024 | ecf-mentor    | retained-4 | training-event-attended self-study-material-completed other
            2024 | ecf-mentor    | completed  | training-event-attended self-study-material-completed other
            2024 | ecf-mentor    | extended-1 | training-event-attended self-study-material-completed other
            2024 | ecf-mentor    | extended-2 | training-event-attended self-study-material-completed other
            2024 | ecf-mentor    | extended-3 | training-event-attended self-study-material-completed other
            2025 | ecf-induction | started    | training-event-attended self-study-material-completed materials-engaged-with-offline other
            2025 | ecf-induction | retained-1 | training-event-attended self-study-material-completed materials-engaged-with-offline other
            2025 | ecf-induction | retained-2 | 75-percent-engagement-met 75-percent-engagement-met-reduced-induction
            2025 | ecf-induction | retained-3 | training-event-attended self-study-material-completed materials-engaged-with-offline other
            2025 | ecf-induction | retained-4 | training-event-attended self-study-material-completed materials-engaged-with-offline other
            2025 | ecf-induction | completed  | 75-percent-engagement-met 75-percent-engagement-met-reduced-induction one-term-induction
            2025 | ecf-induction | extended-1 | training-event-attended self-study-material-completed materials-engaged-with-offline other
            2025 | ecf-induction | extended-2 | training-event-attended self-study-material-completed materials-engaged-with-offline other
            2025 | ecf-induction | extended-3 | training-event-attended self-study-material-completed materials-engaged-with-offline other
            2025 | ecf-mentor    | started    | training-event-attended self-study-material-completed materials-engaged-with-offline other
            2025 | ecf-mentor    | retained-1 | -
            2025 | ecf-mentor    | retained-2 | -
            2025 | ecf-mentor    | retained-3 | -
            2025 | ecf-mentor    | retained-4 | -
            2025 | ecf-mentor    | completed  | 75-percent-engagement-met 75-percent-engagement-met-reduced-induction
            2025 | ecf-mentor    | extended-1 | -
            2025 | ecf-mentor    | extended-2 | -
            2025 | ecf-mentor    | extended-3 | -
            """)
    void everyValueOfEveryTypeAndCourse(int cohort, String course, String type, String words) {
        SomeTraining training = course.equals("ecf-mentor") ? ofAMentor() : ofATeacher();
        SomeSubmission submission = aSubmissionFor(training.in(cohort).on("ecf-extended-september"))
                .onCourse(course)
                .of(type)
                .dated("2026-01-15T09:00:00Z");
        switch (words) {
            case "anything" -> assertEquals(Set.copyOf(EVERY_WORD), accepted(submission));
            case "-" ->
                EVERY_WORD.forEach(word -> assertEquals(
                        List.of("declaration-type-not-for-mentors"),
                        submission.withEvidence(word).refusals()));
            default -> assertEquals(Set.of(words.split(" ")), accepted(submission));
        }
    }

    @ParameterizedTest
    @CsvSource({"2024, retained-1", "2024, completed", "2025, retained-2", "2025, completed", "2025, extended-3"})
    void onlyAStartNeedsNone(int cohort, String type) {
        SomeTraining training = ofATeacher().in(cohort).on("ecf-extended-september");
        assertEquals(
                List.of("evidence-missing"),
                aSubmissionFor(training).of(type).dated("2026-01-15T09:00:00Z").refusals());
    }

    @Test
    void from2025AStartMayComeWithoutAndTheOthersMayNot() {
        SomeSubmission submission = aSubmissionFor(ofATeacher().in(2025)).dated("2026-01-15T09:00:00Z");
        assertEquals(List.of(), submission.refusals());
        assertEquals(List.of("evidence-missing"), submission.of("retained-1").refusals());
    }

    @Test
    void from2025TheEvidenceOfAStartIsKept() {
        Declaration declaration = aSubmissionFor(ofATeacher().in(2025))
                .dated("2026-01-15T09:00:00Z")
                .withEvidence("other")
                .accepted();
        assertEquals("other", declaration.declared().evidenceHeld());
    }

    @Test
    void evidenceIsNotLookedAtWhileAnythingElseIsWrong() {
        assertEquals(
                List.of("declaration-date-missing"),
                aSubmission().of("retained-1").dated(null).refusals());
    }

    private static Set<String> accepted(SomeSubmission submission) {
        return EVERY_WORD.stream()
                .filter(word -> Stream.of(List.of(), List.of("evidence-not-accepted"))
                        .filter(submission.withEvidence(word).refusals()::equals)
                        .findFirst()
                        .orElseThrow()
                        .isEmpty())
                .collect(toSet());
    }
}
