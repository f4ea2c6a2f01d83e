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

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.gov.education.ecf.contracts.id.PartnershipId;
import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.platform.refusals.Refusal;

class CohortPlanTest {

    private static final CohortPlan GOING_ON = new CohortPlan(aCohort(YEAR, ProgrammeChoice.PROVIDER_LED), true);
    private static final Judged<Optional<Partnership>> NOTHING_TO_CARRY_OVER = Judged.accepted(Optional.empty());
    private static final Partnership PREVIOUS = aPartnership(ME, YEAR - 1);

    @Test
    void thePreviousCohortsPartnershipIsCarriedOver() {
        assertEquals(Judged.accepted(Optional.of(PREVIOUS)), GOING_ON.toCarryOver(partnerships(PREVIOUS)));
    }

    @Test
    void withoutAPreviousPartnershipThereIsNothingToCarryOver() {
        Judged<Optional<Partnership>> nothing = Judged.refused(PartnershipRefusals.CONTINUATION_OF_NOTHING);

        assertEquals(nothing, GOING_ON.toCarryOver(partnerships()));
        assertEquals(
                nothing, GOING_ON.toCarryOver(partnerships(aPartnership(ME, YEAR - 2), aPartnership(ME, YEAR + 1))));
        assertEquals(nothing, GOING_ON.toCarryOver(partnerships(aChallengedPartnership(ME, YEAR - 1))));
    }

    @Test
    void aCohortThatHasAPartnershipKeepsIt() {
        ActivePartnerships both = partnerships(PREVIOUS, aPartnership(ANOTHER, YEAR));

        assertEquals(NOTHING_TO_CARRY_OVER, GOING_ON.toCarryOver(both));
    }

    @Test
    void nothingIsCarriedOverUnasked() {
        CohortPlan changing = new CohortPlan(aCohort(YEAR, ProgrammeChoice.PROVIDER_LED), false);

        assertEquals(NOTHING_TO_CARRY_OVER, changing.toCarryOver(partnerships(PREVIOUS)));
    }

    @ParameterizedTest
    @EnumSource(value = ProgrammeChoice.class, names = "PROVIDER_LED", mode = EnumSource.Mode.EXCLUDE)
    void anActivePartnershipHoldsTheSchoolToItsChoice(ProgrammeChoice choice) {
        CohortPlan plan = new CohortPlan(aCohort(YEAR, choice), false);

        assertEquals(
                Judged.refused(PartnershipRefusals.PARTNERSHIP_STANDS),
                plan.toCarryOver(partnerships(aPartnership(ME, YEAR))));
        assertEquals(NOTHING_TO_CARRY_OVER, plan.toCarryOver(partnerships(aChallengedPartnership(ME, YEAR), PREVIOUS)));
    }

    @Test
    void thePairMustWorkTogetherInTheNewCohort() {
        assertEquals(
                List.of(),
                continuation(anEligibleSchool(), aPartnerOf(ME, YEAR)).judge().refusals());
        assertEquals(
                List.of(PartnershipRefusals.CONTINUATION_PAIR_SEPARATED),
                continuation(anEligibleSchool(), aPartnerOf(ME, YEAR - 1))
                        .judge()
                        .refusals());
        assertEquals(
                List.of(PartnershipRefusals.CONTINUATION_PAIR_SEPARATED),
                continuation(anEligibleSchool(), aPartnerOf(ANOTHER, YEAR))
                        .judge()
                        .refusals());
    }

    @Test
    void aSchoolWithoutFundingCarriesNothingOver() {
        List<Refusal> without = List.of(PartnershipRefusals.CONTINUATION_WITHOUT_FUNDING);

        assertEquals(
                without,
                continuation(anIneligibleSchool(), aPartnerOf(ME, YEAR)).judge().refusals());
        assertEquals(
                without,
                continuation(aSchoolLedOnlySchool(true), aPartnerOf(ME, YEAR))
                        .judge()
                        .refusals());
        assertEquals(
                List.of(),
                continuation(anIneligibleSchool().with(aCohort(YEAR, true)), aPartnerOf(ME, YEAR))
                        .judge()
                        .refusals());
    }

    @Test
    void whatIsCarriedOverIsANewPartnershipOfTheSamePair() {
        PartnershipId id = PartnershipId.random();
        ConfirmPartnership goesOn =
                continuation(anEligibleSchool(), aPartnerOf(ME, YEAR)).judge().value();

        assertEquals(
                Partnership.confirmed(id, new Training(PREVIOUS.school(), YEAR, ME, PREVIOUS.deliveryPartner()), NOW),
                goesOn.partnership(id, NOW));
    }

    @Test
    void onlyAProviderLedCohortGoesOn() {
        assertEquals(
                Judged.refused(PartnershipRefusals.CONTINUATION_NOT_PROVIDER_LED),
                CohortPlan.of(aCohort(YEAR, ProgrammeChoice.SCHOOL_LED), true));
        assertEquals(Judged.accepted(GOING_ON), CohortPlan.of(GOING_ON.cohort(), true));
    }

    private static Continuation continuation(School school, DeliveryPartner partner) {
        return new Continuation(school, PREVIOUS.training().in(YEAR), partner, Optional.empty());
    }
}
