package uk.gov.education.ecf.declarations.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.gov.education.ecf.declarations.model.SomeSubmission.STATEMENT;
import static uk.gov.education.ecf.declarations.model.SomeSubmission.aMentorsSubmissionFor;
import static uk.gov.education.ecf.declarations.model.SomeSubmission.aSubmission;
import static uk.gov.education.ecf.declarations.model.SomeSubmission.aSubmissionFor;
import static uk.gov.education.ecf.declarations.model.SomeTraining.AURORA;
import static uk.gov.education.ecf.declarations.model.SomeTraining.BEACON;
import static uk.gov.education.ecf.declarations.model.SomeTraining.ofAMentor;
import static uk.gov.education.ecf.declarations.model.SomeTraining.ofATeacher;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.id.DeclarationId;
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.declarations.model.DeclarationEvent.Kind;

class SubmissionTest {

    @Test
    void withoutAnythingThreeThingsAreMissing() {
        assertEquals(
                List.of("participant_id", "declaration_date", "declaration_type"),
                aSubmission().withoutAnything().judged().refusals().stream()
                        .map(Refusal::title)
                        .toList());
    }

    @Test
    void severalRefusalsComeInTheOrderOfTheChecks() {
        assertEquals(
                List.of(
                        "declaration-date-in-future",
                        "declaration-date-after-milestone",
                        "cohort-closed",
                        "declaration-already-exists"),
                aSubmission()
                        .dated("2031-01-01T00:00:00Z")
                        .withoutStatement()
                        .alreadyLive()
                        .refusals());
    }

    @Test
    void aFundableStartIsEligibleOnTheStatement() {
        Verdict verdict = aSubmission().judged();
        assertEquals(List.of(Kind.SUBMITTED, Kind.BECAME_ELIGIBLE), kinds(verdict));
        assertEquals(DeclarationState.ELIGIBLE, verdict.declaration().state());
        assertEquals(Optional.of(STATEMENT), verdict.declaration().shownStatement());
        assertEquals(2, verdict.declaration().version());
    }

    @Test
    void whatIsNotFundableStaysSubmitted() {
        Verdict verdict = aSubmissionFor(ofATeacher().notFundable()).judged();
        assertEquals(List.of(Kind.SUBMITTED), kinds(verdict));
        assertEquals(Optional.empty(), verdict.declaration().shownStatement());
    }

    @Test
    void anotherPersonWithThatNumberMakesItADuplicate() {
        DeclarationId original = DeclarationId.random();
        Verdict verdict = aSubmission().liveElsewhere(original).judged();
        assertEquals(List.of(Kind.SUBMITTED, Kind.BECAME_INELIGIBLE), kinds(verdict));
        assertEquals(
                Optional.of(IneligibilityReason.DUPLICATE_DECLARATION),
                verdict.declaration().ineligibilityReason());
        assertEquals(original, verdict.declaration().ineligibility().duplicateOf());
        assertEquals(Optional.empty(), verdict.declaration().shownStatement());
    }

    @Test
    void partnerAndMentorAreThoseOfTheDeclarationDate() {
        DeliveryPartnerId earlierPartner = DeliveryPartnerId.random();
        ParticipantId earlierMentor = ParticipantId.random();
        Period earlier = new Period(
                AURORA,
                earlierPartner,
                earlierMentor,
                "ecf-standard-september",
                2024,
                "active",
                "changed",
                LocalDate.of(2024, 6, 1),
                LocalDate.of(2024, 10, 1),
                false);
        SomeTraining training = ofATeacher()
                .with(earlier)
                .with(AURORA, "active", "2024-10-01", null)
                .with(BEACON, "active", "2024-06-01", null);

        Declared before = aSubmissionFor(training)
                .dated("2024-09-30T22:59:59Z")
                .judged()
                .declaration()
                .declared();
        Declared after = aSubmissionFor(training)
                .dated("2024-09-30T23:00:00Z")
                .judged()
                .declaration()
                .declared();
        assertEquals(earlierPartner, before.deliveryPartnerId());
        assertEquals(earlierMentor, before.mentorId());
        assertEquals(training.deliveryPartner, after.deliveryPartnerId());
        assertEquals(training.mentor, after.mentorId());
    }

    @Test
    void whoTrainedUnderAPartnershipThatWasChallengedSinceStaysPartnerAndMentor() {
        SomeTraining training = ofATeacher()
                .with(AURORA, "changed", "active", "2024-06-01", "2024-10-01", true)
                .with(new Period(
                        AURORA,
                        DeliveryPartnerId.random(),
                        ParticipantId.random(),
                        "ecf-standard-september",
                        2024,
                        "active",
                        "active",
                        LocalDate.of(2024, 10, 1),
                        null,
                        false));

        Declared before = aSubmissionFor(training)
                .dated("2024-09-12T09:30:00Z")
                .judged()
                .declaration()
                .declared();
        assertEquals(training.deliveryPartner, before.deliveryPartnerId());
        assertEquals(training.mentor, before.mentorId());
    }

    @Test
    void beforeTheProvidersFirstPeriodThereIsNoPartner() {
        SomeTraining late = ofATeacher().with(AURORA, "active", "2024-10-01", null);
        assertNull(aSubmissionFor(late).judged().declaration().declared().deliveryPartnerId());
    }

    @Test
    void aMentorHasNoMentor() {
        assertNull(aMentorsSubmissionFor(ofAMentor())
                .judged()
                .declaration()
                .declared()
                .mentorId());
    }

    @Test
    void upliftIsCopiedForEveryTypeAndCourse() {
        assertTrue(aMentorsSubmissionFor(ofAMentor().withUplift())
                .judged()
                .declaration()
                .declared()
                .pupilPremiumUplift());
        assertTrue(aSubmissionFor(ofATeacher().withUplift())
                .of("retained-1")
                .dated("2025-02-01T00:00:00Z")
                .withEvidence("other")
                .judged()
                .declaration()
                .declared()
                .pupilPremiumUplift());
    }

    @Test
    void theCohortIsThatOfTheSchedule() {
        assertEquals(
                2023,
                aSubmissionFor(ofATeacher().in(2023))
                        .dated("2023-09-12T00:00:00Z")
                        .judged()
                        .declaration()
                        .declared()
                        .cohort());
    }

    private static List<Kind> kinds(Verdict verdict) {
        return verdict.events().stream().map(DeclarationEvent::kind).toList();
    }
}
