package uk.gov.education.ecf.declarations.model;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static uk.gov.education.ecf.declarations.model.SomeSubmission.aMentorsSubmissionFor;
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

    @ParameterizedTest
    @CsvSource({"retained-1, 2025-02-01", "retained-2, 2025-05-01", "completed, 2026-05-01"})
    void before2025TheOthersTakeThreeKinds(String type, String day) {
        SomeSubmission submission = aSubmission().of(type).dated(day + "T09:00:00Z");
        assertEquals(Set.of("training-event-attended", "self-study-material-completed", "other"), accepted(submission));
        assertEquals(List.of("evidence-missing"), submission.withEvidence(null).refusals());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            started    | training-event-attended self-study-material-completed materials-engaged-with-offline other
            retained-1 | training-event-attended self-study-material-completed materials-engaged-with-offline other
            retained-2 | 75-percent-engagement-met 75-percent-engagement-met-reduced-induction
            retained-3 | training-event-attended self-study-material-completed materials-engaged-with-offline other
            retained-4 | training-event-attended self-study-material-completed materials-engaged-with-offline other
            completed  | 75-percent-engagement-met 75-percent-engagement-met-reduced-induction one-term-induction
            extended-1 | training-event-attended self-study-material-completed materials-engaged-with-offline other
            extended-2 | training-event-attended self-study-material-completed materials-engaged-with-offline other
            extended-3 | training-event-attended self-study-material-completed materials-engaged-with-offline other
            """)
    void from2025TeachersHaveDetailedKinds(String type, String words) {
        SomeTraining extended = ofATeacher().in(2025).on("ecf-extended-september");
        assertEquals(
                Set.of(words.split(" ")),
                accepted(aSubmissionFor(extended).of(type).dated("2026-01-15T09:00:00Z")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            started    | training-event-attended self-study-material-completed materials-engaged-with-offline other
            completed  | 75-percent-engagement-met 75-percent-engagement-met-reduced-induction
            """)
    void from2025MentorsHaveTheirOwn(String type, String words) {
        assertEquals(
                Set.of(words.split(" ")),
                accepted(aMentorsSubmissionFor(ofAMentor().in(2025)).of(type).dated("2026-01-15T09:00:00Z")));
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
