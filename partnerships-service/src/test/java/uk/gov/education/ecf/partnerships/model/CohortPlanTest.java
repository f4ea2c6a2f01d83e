package uk.gov.education.ecf.partnerships.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.education.ecf.partnerships.model.Fixtures.ANOTHER;
import static uk.gov.education.ecf.partnerships.model.Fixtures.ME;
import static uk.gov.education.ecf.partnerships.model.Fixtures.NOW;
import static uk.gov.education.ecf.partnerships.model.Fixtures.YEAR;
import static uk.gov.education.ecf.partnerships.model.Fixtures.aChallengedPartnership;
import static uk.gov.education.ecf.partnerships.model.Fixtures.aCohort;
import static uk.gov.education.ecf.partnerships.model.Fixtures.aPartnerOf;
import static uk.gov.education.ecf.partnerships.model.Fixtures.aPartnership;
import static uk.gov.education.ecf.partnerships.model.Fixtures.aSchoolLedOnlySchool;
import static uk.gov.education.ecf.partnerships.model.Fixtures.anEligibleSchool;
import static uk.gov.education.ecf.partnerships.model.Fixtures.anIneligibleSchool;
import static uk.gov.education.ecf.partnerships.model.Fixtures.partnerships;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.gov.education.ecf.contracts.id.PartnershipId;

class CohortPlanTest {

    private static final CohortPlan GOING_ON = new CohortPlan(aCohort(YEAR, ProgrammeChoice.PROVIDER_LED), true);
    private static final Partnership PREVIOUS = aPartnership(ME, YEAR - 1);

    @Test
    void thePreviousCohortsPartnershipIsCarriedOver() {
        assertEquals(Optional.empty(), GOING_ON.conflictWith(partnerships(PREVIOUS)));
        assertEquals(Optional.of(PREVIOUS), GOING_ON.toCarryOver(partnerships(PREVIOUS)));
    }

    @Test
    void withoutAPreviousPartnershipThereIsNothingToCarryOver() {
        Optional<Refusal> nothing = Optional.of(Refusal.CONTINUATION_OF_NOTHING);

        assertEquals(nothing, GOING_ON.conflictWith(partnerships()));
        assertEquals(
                nothing, GOING_ON.conflictWith(partnerships(aPartnership(ME, YEAR - 2), aPartnership(ME, YEAR + 1))));
        assertEquals(nothing, GOING_ON.conflictWith(partnerships(aChallengedPartnership(ME, YEAR - 1))));
    }

    @Test
    void aCohortThatHasAPartnershipKeepsIt() {
        ActivePartnerships both = partnerships(PREVIOUS, aPartnership(ANOTHER, YEAR));

        assertEquals(Optional.empty(), GOING_ON.conflictWith(both));
        assertEquals(Optional.empty(), GOING_ON.toCarryOver(both));
    }

    @Test
    void nothingIsCarriedOverUnasked() {
        CohortPlan changing = new CohortPlan(aCohort(YEAR, ProgrammeChoice.PROVIDER_LED), false);

        assertEquals(Optional.empty(), changing.toCarryOver(partnerships(PREVIOUS)));
    }

    @ParameterizedTest
    @EnumSource(value = ProgrammeChoice.class, names = "PROVIDER_LED", mode = EnumSource.Mode.EXCLUDE)
    void anActivePartnershipHoldsTheSchoolToItsChoice(ProgrammeChoice choice) {
        CohortPlan plan = new CohortPlan(aCohort(YEAR, choice), false);

        assertEquals(Optional.of(Refusal.PARTNERSHIP_STANDS), plan.conflictWith(partnerships(aPartnership(ME, YEAR))));
        assertEquals(Optional.empty(), plan.conflictWith(partnerships(aChallengedPartnership(ME, YEAR), PREVIOUS)));
    }

    @Test
    void thePairMustWorkTogetherInTheNewCohort() {
        assertEquals(
                Optional.empty(),
                continuation(anEligibleSchool(), aPartnerOf(ME, YEAR)).refusal());
        assertEquals(
                Optional.of(Refusal.CONTINUATION_PAIR_SEPARATED),
                continuation(anEligibleSchool(), aPartnerOf(ME, YEAR - 1)).refusal());
        assertEquals(
                Optional.of(Refusal.CONTINUATION_PAIR_SEPARATED),
                continuation(anEligibleSchool(), aPartnerOf(ANOTHER, YEAR)).refusal());
    }

    @Test
    void aSchoolWithoutFundingCarriesNothingOver() {
        Optional<Refusal> without = Optional.of(Refusal.CONTINUATION_WITHOUT_FUNDING);

        assertEquals(
                without,
                continuation(anIneligibleSchool(), aPartnerOf(ME, YEAR)).refusal());
        assertEquals(
                without,
                continuation(aSchoolLedOnlySchool(true), aPartnerOf(ME, YEAR)).refusal());
        assertEquals(
                Optional.empty(),
                continuation(anIneligibleSchool().with(aCohort(YEAR, true)), aPartnerOf(ME, YEAR))
                        .refusal());
    }

    @Test
    void whatIsCarriedOverIsANewPartnershipOfTheSamePair() {
        PartnershipId id = PartnershipId.random();
        Partnership next =
                continuation(anEligibleSchool(), aPartnerOf(ME, YEAR)).carriedOver(id, NOW);

        assertEquals(
                new Partnership(id, ME, PREVIOUS.deliveryPartner(), PREVIOUS.school(), YEAR, false, null, NOW), next);
    }

    private static Continuation continuation(School school, DeliveryPartner partner) {
        return new Continuation(YEAR, school, PREVIOUS, partner);
    }
}
