package uk.gov.education.ecf.partnerships.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static uk.gov.education.ecf.partnerships.model.Fixtures.ANOTHER;
import static uk.gov.education.ecf.partnerships.model.Fixtures.ME;
import static uk.gov.education.ecf.partnerships.model.Fixtures.NOW;
import static uk.gov.education.ecf.partnerships.model.Fixtures.PARTNER;
import static uk.gov.education.ecf.partnerships.model.Fixtures.SCHOOL;
import static uk.gov.education.ecf.partnerships.model.Fixtures.YEAR;
import static uk.gov.education.ecf.partnerships.model.Fixtures.aChallengedPartnership;
import static uk.gov.education.ecf.partnerships.model.Fixtures.aCohort;
import static uk.gov.education.ecf.partnerships.model.Fixtures.aPartnerOf;
import static uk.gov.education.ecf.partnerships.model.Fixtures.aPartnership;
import static uk.gov.education.ecf.partnerships.model.Fixtures.aRequest;
import static uk.gov.education.ecf.partnerships.model.Fixtures.aSchoolLedOnlySchool;
import static uk.gov.education.ecf.partnerships.model.Fixtures.aTraining;
import static uk.gov.education.ecf.partnerships.model.Fixtures.anEligibleSchool;
import static uk.gov.education.ecf.partnerships.model.Fixtures.anIneligibleSchool;
import static uk.gov.education.ecf.partnerships.model.Fixtures.facts;
import static uk.gov.education.ecf.partnerships.model.Fixtures.partnerships;
import static uk.gov.education.ecf.partnerships.model.Fixtures.refusals;
import static uk.gov.education.ecf.partnerships.model.Fixtures.withPartner;
import static uk.gov.education.ecf.partnerships.model.Fixtures.withoutCohort;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.id.PartnershipId;
import uk.gov.education.ecf.platform.refusals.Refusal;
import uk.gov.education.ecf.platform.values.Change;

class ConfirmationTest {

    private static final ConfirmationFacts NOTHING_KNOWN = new ConfirmationFacts(
            Optional.empty(), Optional.empty(), partnerships(), Optional.empty(), Optional.empty());

    @Test
    void whatNothingSpeaksAgainstIsConfirmed() {
        assertEquals(List.of(), refusals(facts()));
        assertEquals(
                YEAR,
                new Confirmation(aRequest(), facts()).judge().value().training().cohort());
    }

    @Test
    void everythingMissingIsToldAtOnceInOrder() {
        List<Refusal> refusals = new Confirmation(new PartnershipRequest(ME, null, null, null), NOTHING_KNOWN)
                .judge()
                .refusals();

        assertEquals(
                List.of(
                        PartnershipRefusals.COHORT_MISSING,
                        PartnershipRefusals.SCHOOL_MISSING,
                        PartnershipRefusals.DELIVERY_PARTNER_MISSING),
                refusals);
    }

    @Test
    void everythingUnknownIsToldAtOnceInOrder() {
        assertEquals(
                List.of(
                        PartnershipRefusals.COHORT_UNKNOWN,
                        PartnershipRefusals.SCHOOL_UNKNOWN,
                        PartnershipRefusals.DELIVERY_PARTNER_UNKNOWN),
                refusals(NOTHING_KNOWN));
    }

    @Test
    void whatIsMissingComesBeforeWhatIsWrong() {
        List<Refusal> refusals = new Confirmation(
                        new PartnershipRequest(ME, "1066", null, PARTNER.toString()), NOTHING_KNOWN)
                .judge()
                .refusals();

        assertEquals(
                List.of(
                        PartnershipRefusals.SCHOOL_MISSING,
                        PartnershipRefusals.COHORT_UNKNOWN,
                        PartnershipRefusals.DELIVERY_PARTNER_UNKNOWN),
                refusals);
    }

    @Test
    void aSchoolLedOnlySchoolIsRefusedWhateverItsEligibility() {
        assertEquals(List.of(PartnershipRefusals.SCHOOL_LED_ONLY), refusals(facts(aSchoolLedOnlySchool(false))));
        assertEquals(List.of(PartnershipRefusals.SCHOOL_LED_ONLY), refusals(facts(aSchoolLedOnlySchool(true))));
    }

    @Test
    void withoutEligibilityOfTheCohortTheLatestOneCounts() {
        assertEquals(List.of(PartnershipRefusals.SCHOOL_INELIGIBLE), refusals(facts(anIneligibleSchool())));
        assertEquals(
                List.of(PartnershipRefusals.SCHOOL_INELIGIBLE),
                refusals(facts(anIneligibleSchool().with(aCohort(YEAR, (Boolean) null)))));
    }

    @Test
    void eligibilityRecordedForTheCohortWinsOverTheLatestOne() {
        assertEquals(List.of(), refusals(facts(anIneligibleSchool().with(aCohort(YEAR, true)))));
        assertEquals(
                List.of(PartnershipRefusals.SCHOOL_INELIGIBLE),
                refusals(facts(anEligibleSchool().with(aCohort(YEAR, false)))));
    }

    @Test
    void eligibilityOfAnotherCohortDoesNotCount() {
        assertEquals(
                List.of(),
                refusals(facts(anEligibleSchool().with(aCohort(YEAR - 1, false)).with(aCohort(YEAR + 1, false)))));
    }

    @Test
    void aPartnershipOfTheSameCohortIsMineOrAnothers() {
        assertEquals(
                List.of(PartnershipRefusals.SCHOOL_ALREADY_YOURS),
                refusals(facts(anEligibleSchool(), aPartnership(ME, YEAR))));
        assertEquals(
                List.of(PartnershipRefusals.SCHOOL_TAKEN),
                refusals(facts(anEligibleSchool(), aPartnership(ANOTHER, YEAR))));
    }

    @Test
    void aChallengedPartnershipTakesNothing() {
        assertEquals(List.of(), refusals(facts(anEligibleSchool(), aChallengedPartnership(ANOTHER, YEAR))));
        assertEquals(List.of(), refusals(facts(anEligibleSchool(), aChallengedPartnership(ANOTHER, YEAR - 1))));
    }

    @Test
    void lastCohortsPartnershipBlocksEverybodyUntilTheSchoolHasSetUpTheCohort() {
        assertEquals(
                List.of(PartnershipRefusals.SCHOOL_PROGRAMME_UNCONFIRMED),
                refusals(facts(anEligibleSchool(), aPartnership(ANOTHER, YEAR - 1))));
        assertEquals(
                List.of(PartnershipRefusals.SCHOOL_PROGRAMME_UNCONFIRMED),
                refusals(facts(anEligibleSchool(), aPartnership(ME, YEAR - 1))));

        School undecided = anEligibleSchool().with(aCohort(YEAR, ProgrammeChoice.NOT_YET_KNOWN));
        assertEquals(
                List.of(PartnershipRefusals.SCHOOL_PROGRAMME_UNCONFIRMED),
                refusals(facts(undecided, aPartnership(ANOTHER, YEAR - 1))));
        assertEquals(List.of(), refusals(facts(undecided)));

        School decided = anEligibleSchool().with(aCohort(YEAR, ProgrammeChoice.SCHOOL_LED));
        assertEquals(List.of(), refusals(facts(decided, aPartnership(ANOTHER, YEAR - 1))));
    }

    @Test
    void olderAndLaterPartnershipsDoNotBlock() {
        assertEquals(
                List.of(),
                refusals(facts(anEligibleSchool(), aPartnership(ANOTHER, YEAR - 2), aPartnership(ANOTHER, YEAR + 1))));
    }

    @Test
    void ofOneSchoolOnlyTheFirstRefusalIsTold() {
        assertEquals(
                List.of(PartnershipRefusals.SCHOOL_LED_ONLY),
                refusals(facts(aSchoolLedOnlySchool(false), aPartnership(ANOTHER, YEAR))));
        assertEquals(
                List.of(PartnershipRefusals.SCHOOL_INELIGIBLE),
                refusals(facts(anIneligibleSchool(), aPartnership(ME, YEAR))));
        assertEquals(
                List.of(PartnershipRefusals.SCHOOL_TAKEN),
                refusals(facts(anEligibleSchool(), aPartnership(ME, YEAR - 1), aPartnership(ANOTHER, YEAR))));
    }

    @Test
    void withoutACohortOnlyTheRulesThatNeedOneAreSkipped() {
        assertEquals(
                List.of(PartnershipRefusals.COHORT_UNKNOWN, PartnershipRefusals.DELIVERY_PARTNER_NOT_WITH_YOU),
                refusals(withoutCohort(facts(anEligibleSchool(), aPartnership(ANOTHER, YEAR)))));
        assertEquals(
                List.of(
                        PartnershipRefusals.COHORT_UNKNOWN,
                        PartnershipRefusals.SCHOOL_INELIGIBLE,
                        PartnershipRefusals.DELIVERY_PARTNER_NOT_WITH_YOU),
                refusals(withoutCohort(facts(anIneligibleSchool()))));
        assertEquals(
                List.of(
                        PartnershipRefusals.COHORT_UNKNOWN,
                        PartnershipRefusals.SCHOOL_LED_ONLY,
                        PartnershipRefusals.DELIVERY_PARTNER_NOT_WITH_YOU),
                refusals(withoutCohort(facts(aSchoolLedOnlySchool(false)))));
    }

    @Test
    void aDeliveryPartnerMustWorkWithTheCallerInThatVeryCohort() {
        assertEquals(
                List.of(PartnershipRefusals.DELIVERY_PARTNER_NOT_WITH_YOU),
                refusals(withPartner(aPartnerOf(ANOTHER, YEAR))));
        assertEquals(
                List.of(PartnershipRefusals.DELIVERY_PARTNER_NOT_WITH_YOU),
                refusals(withPartner(aPartnerOf(ME, YEAR - 1, YEAR + 1))));
        assertEquals(List.of(), refusals(withPartner(aPartnerOf(ME, YEAR))));
    }

    @Test
    void whatIsRefusedMakesNoCommand() {
        Confirmation refused = new Confirmation(aRequest(), NOTHING_KNOWN);

        assertThrows(IllegalStateException.class, () -> refused.judge().value());
    }

    @Test
    void confirmingOverridesTheSchoolsChoiceAndKeepsItsFunding() {
        SchoolCohort schoolLed = new SchoolCohort(YEAR, ProgrammeChoice.SCHOOL_LED, true, true, true);
        ConfirmPartnership command = new Confirmation(
                        aRequest(), facts(anEligibleSchool().with(schoolLed)))
                .judge()
                .value();

        assertEquals(
                new SchoolCohort(YEAR, ProgrammeChoice.PROVIDER_LED, true, true, true),
                command.schoolAfterwards().aggregate().cohort(YEAR).orElseThrow());
    }

    @Test
    void confirmingSetsUpACohortThatTheSchoolHasNot() {
        ConfirmPartnership command =
                new Confirmation(aRequest(), facts()).judge().value();

        assertEquals(
                aCohort(YEAR, ProgrammeChoice.PROVIDER_LED),
                command.schoolAfterwards().aggregate().cohort(YEAR).orElseThrow());
        assertEquals(SCHOOL, command.schoolAfterwards().aggregate().id());
    }

    @Test
    void confirmingLeavesAProviderLedCohortAsItIs() {
        School providerLed = anEligibleSchool().with(aCohort(YEAR, ProgrammeChoice.PROVIDER_LED));
        ConfirmPartnership command =
                new Confirmation(aRequest(), facts(providerLed)).judge().value();

        assertEquals(Change.none(providerLed), command.schoolAfterwards());
    }

    @Test
    void thePairsPartnershipOfSinglePeopleBecomesTheSchoolsOwnInsteadOfANewOne() {
        Partnership ofSinglePeople = Partnership.ofSinglePeople(PartnershipId.random(), aTraining(ME, YEAR), NOW)
                .aggregate();
        ConfirmationFacts facts = facts();
        ConfirmPartnership confirmed = new Confirmation(
                        aRequest(),
                        new ConfirmationFacts(
                                facts.cohort(),
                                facts.school(),
                                facts.active(),
                                facts.deliveryPartner(),
                                Optional.of(ofSinglePeople)))
                .judge()
                .value();

        assertEquals(ofSinglePeople.promoted(), confirmed.partnership(PartnershipId.random(), NOW));
    }
}
