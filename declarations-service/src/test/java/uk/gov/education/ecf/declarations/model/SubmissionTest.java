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
import uk.gov.education.ecf.declarations.model.DeclarationEvent.BecameEligible;
import uk.gov.education.ecf.declarations.model.DeclarationEvent.BecameIneligible;
import uk.gov.education.ecf.declarations.model.DeclarationEvent.Submitted;
import uk.gov.education.ecf.platform.refusals.Refusal;
import uk.gov.education.ecf.platform.values.Change;

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
        Change<Declaration, DeclarationEvent> change = aSubmission().judged().value();
        assertEquals(List.of(Submitted.class, BecameEligible.class), kinds(change));
        assertEquals(DeclarationState.ELIGIBLE, change.aggregate().state());
        assertEquals(Optional.of(STATEMENT), change.aggregate().shownStatement());
        assertEquals(2, change.aggregate().version());
    }

    @Test
    void whatIsNotFundableStaysSubmitted() {
        Change<Declaration, DeclarationEvent> change =
                aSubmissionFor(ofATeacher().notFundable()).judged().value();
        assertEquals(List.of(Submitted.class), kinds(change));
        assertEquals(Optional.empty(), change.aggregate().shownStatement());
    }

    @Test
    void anotherPersonWithThatNumberMakesItADuplicate() {
        DeclarationId original = DeclarationId.random();
        Change<Declaration, DeclarationEvent> change =
                aSubmission().liveElsewhere(original).judged().value();
        assertEquals(List.of(Submitted.class, BecameIneligible.class), kinds(change));
        assertEquals(
                Optional.of(IneligibilityReason.DUPLICATE_DECLARATION),
                change.aggregate().ineligibilityReason());
        assertEquals(original, change.aggregate().ineligibility().duplicateOf());
        assertEquals(Optional.empty(), change.aggregate().shownStatement());
    }

    @Test
    void partnerAndMentorAreThoseOfTheDeclarationDate() {
        DeliveryPartnerId earlierPartner = DeliveryPartnerId.random();
        ParticipantId earlierMentor = ParticipantId.random();
        Period earlier = new Period(
                new Trainers(AURORA, earlierPartner, earlierMentor),
                new OnSchedule("ecf-standard-september", 2024),
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
                .accepted()
                .declared();
        Declared after = aSubmissionFor(training)
                .dated("2024-09-30T23:00:00Z")
                .accepted()
                .declared();
        assertEquals(earlierPartner, before.trainers().deliveryPartnerId());
        assertEquals(earlierMentor, before.trainers().mentorId());
        assertEquals(training.deliveryPartner, after.trainers().deliveryPartnerId());
        assertEquals(training.mentor, after.trainers().mentorId());
    }

    @Test
    void whoTrainedUnderAPartnershipThatWasChallengedSinceStaysPartnerAndMentor() {
        SomeTraining training = ofATeacher()
                .with(AURORA, "changed", "active", "2024-06-01", "2024-10-01", true)
                .with(new Period(
                        new Trainers(AURORA, DeliveryPartnerId.random(), ParticipantId.random()),
                        new OnSchedule("ecf-standard-september", 2024),
                        "active",
                        "active",
                        LocalDate.of(2024, 10, 1),
                        null,
                        false));

        Declared before = aSubmissionFor(training)
                .dated("2024-09-12T09:30:00Z")
                .accepted()
                .declared();
        assertEquals(training.deliveryPartner, before.trainers().deliveryPartnerId());
        assertEquals(training.mentor, before.trainers().mentorId());
    }

    @Test
    void beforeTheProvidersFirstPeriodThereIsNoPartner() {
        SomeTraining late = ofATeacher().with(AURORA, "active", "2024-10-01", null);
        assertNull(aSubmissionFor(late).accepted().declared().trainers().deliveryPartnerId());
    }

    @Test
    void aMentorHasNoMentor() {
        assertNull(aMentorsSubmissionFor(ofAMentor())
                .accepted()
                .declared()
                .trainers()
                .mentorId());
    }

    @Test
    void upliftIsCopiedForEveryTypeAndCourse() {
        assertTrue(aMentorsSubmissionFor(ofAMentor().withUplift())
                .accepted()
                .declared()
                .uplifts()
                .pupilPremium());
        assertTrue(aSubmissionFor(ofATeacher().withUplift())
                .of("retained-1")
                .dated("2025-02-01T00:00:00Z")
                .withEvidence("other")
                .accepted()
                .declared()
                .uplifts()
                .pupilPremium());
    }

    @Test
    void theCohortIsThatOfTheSchedule() {
        assertEquals(
                2023,
                aSubmissionFor(ofATeacher().in(2023))
                        .dated("2023-09-12T00:00:00Z")
                        .accepted()
                        .declared()
                        .trainee()
                        .cohort());
    }

    private static List<?> kinds(Change<Declaration, DeclarationEvent> change) {
        return change.events().stream().map(Object::getClass).toList();
    }
}
