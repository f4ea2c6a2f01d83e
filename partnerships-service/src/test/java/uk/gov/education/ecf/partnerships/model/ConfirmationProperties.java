package uk.gov.education.ecf.partnerships.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.gov.education.ecf.partnerships.model.Fixtures.NOW;
import static uk.gov.education.ecf.partnerships.model.Fixtures.PARTNER;
import static uk.gov.education.ecf.partnerships.model.Fixtures.SCHOOL;
import static uk.gov.education.ecf.partnerships.model.Fixtures.aPartnerOf;
import static uk.gov.education.ecf.partnerships.model.Fixtures.aPartnership;
import static uk.gov.education.ecf.partnerships.model.Fixtures.anEligibleSchool;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.PartnershipId;
import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.platform.refusals.Refusal;

class ConfirmationProperties {

    private static final List<LeadProviderId> PROVIDERS =
            List.of(LeadProviderId.random(), LeadProviderId.random(), LeadProviderId.random());

    record Attempt(LeadProviderId provider, int cohort) {}

    @Property
    void whoeverAsksWhenAndHoweverOftenASchoolHasOneActivePartnershipPerCohort(
            @ForAll("attempts") List<Attempt> attempts) {
        List<Partnership> confirmed = new ArrayList<>();
        School school = anEligibleSchool();
        for (Attempt attempt : attempts) {
            Judged<ConfirmPartnership> judged =
                    confirmation(attempt, school, confirmed).judge();
            if (!judged.isRefused()) {
                confirmed.add(
                        judged.value().partnership(PartnershipId.random(), NOW).aggregate());
                school = judged.value().schoolAfterwards().aggregate();
            }
        }
        assertEquals(
                confirmed.size(),
                confirmed.stream().map(Partnership::cohort).distinct().count());
        assertTrue(
                school.cohorts().values().stream().allMatch(cohort -> cohort.choice() == ProgrammeChoice.PROVIDER_LED));
        assertEquals(
                new TreeSet<>(confirmed.stream().map(Partnership::cohort).toList()),
                new TreeSet<>(school.cohorts().keySet()));
    }

    @Property
    void whatIsToldNamesEveryAttributeOnce(@ForAll("attempts") List<Attempt> attempts) {
        List<Partnership> taken = attempts.stream()
                .map(one -> aPartnership(one.provider(), one.cohort()))
                .toList();
        for (Attempt attempt : attempts) {
            List<Refusal> refusals =
                    confirmation(attempt, anEligibleSchool(), taken).judge().refusals();
            assertEquals(1, refusals.size());
            assertEquals("school_id", refusals.get(0).title());
        }
    }

    @Provide
    Arbitrary<List<Attempt>> attempts() {
        return Combinators.combine(
                        Arbitraries.of(PROVIDERS), Arbitraries.integers().between(2021, 2025))
                .as(Attempt::new)
                .list()
                .ofMaxSize(20);
    }

    private static Confirmation confirmation(Attempt attempt, School school, List<Partnership> active) {
        DeliveryPartner partner = aPartnerOf(attempt.provider(), attempt.cohort());
        return new Confirmation(
                new PartnershipRequest(
                        attempt.provider(), String.valueOf(attempt.cohort()), SCHOOL.toString(), PARTNER.toString()),
                new ConfirmationFacts(
                        Optional.of(attempt.cohort()),
                        Optional.of(school),
                        new ActivePartnerships(active),
                        Optional.of(partner),
                        Optional.empty()));
    }
}
