package uk.gov.education.ecf.partnerships.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.PartnershipId;
import uk.gov.education.ecf.contracts.id.SchoolId;

/** Schools, partners and requests by what they mean; a test states only what matters to it. */
final class Fixtures {

    static final int YEAR = 2024;
    static final Instant NOW = Instant.parse("2024-06-03T10:12:00Z");
    static final LeadProviderId ME = LeadProviderId.random();
    static final LeadProviderId ANOTHER = LeadProviderId.random();
    static final SchoolId SCHOOL = SchoolId.random();
    static final DeliveryPartnerId PARTNER = DeliveryPartnerId.random();

    private Fixtures() {}

    static SchoolDetails someDetails() {
        return new SchoolDetails(
                "148201",
                "Hollybrook Primary",
                true,
                false,
                new InductionTutor("Priya Nandakumar", "p.nandakumar@hollybrook.example"),
                "office@hollybrook.example");
    }

    static School anEligibleSchool() {
        return School.recorded(SCHOOL, someDetails(), NOW);
    }

    static School anIneligibleSchool() {
        return School.recorded(
                SCHOOL, new SchoolDetails("148201", "Hollybrook Primary", false, false, null, null), NOW);
    }

    static School aSchoolLedOnlySchool(boolean eligible) {
        return School.recorded(
                SCHOOL, new SchoolDetails("148201", "Hollybrook Primary", eligible, true, null, null), NOW);
    }

    static SchoolCohort aCohort(int year, ProgrammeChoice choice) {
        return new SchoolCohort(year, choice, null, false, false);
    }

    static SchoolCohort aCohort(int year, Boolean eligible) {
        return new SchoolCohort(year, ProgrammeChoice.PROVIDER_LED, eligible, false, false);
    }

    static DeliveryPartner aPartnerOf(LeadProviderId provider, int... years) {
        DeliveryPartner partner = DeliveryPartner.recorded(PARTNER, "Northmoor Teaching School Hub", NOW);
        for (int year : years) {
            partner = partner.engaged(new Relationship(provider, year));
        }
        return partner;
    }

    static Partnership aPartnership(LeadProviderId provider, int year) {
        return new Partnership(PartnershipId.random(), provider, PARTNER, SCHOOL, year, false, null, NOW);
    }

    static Partnership aChallengedPartnership(LeadProviderId provider, int year) {
        return new Partnership(
                PartnershipId.random(),
                provider,
                PARTNER,
                SCHOOL,
                year,
                false,
                new Challenge(ChallengeReason.MISTAKE, NOW),
                NOW);
    }

    static ActivePartnerships partnerships(Partnership... all) {
        return new ActivePartnerships(List.of(all));
    }

    static PartnershipRequest aRequest() {
        return new PartnershipRequest(ME, "2024", SCHOOL.toString(), PARTNER.toString());
    }

    /** Everything is known and nothing speaks against it. */
    static ConfirmationFacts facts() {
        return facts(anEligibleSchool());
    }

    static ConfirmationFacts facts(School school, Partnership... active) {
        return new ConfirmationFacts(
                Optional.of(YEAR), Optional.of(school), partnerships(active), Optional.of(aPartnerOf(ME, YEAR)));
    }

    static ConfirmationFacts withoutCohort(ConfirmationFacts facts) {
        return new ConfirmationFacts(Optional.empty(), facts.school(), facts.active(), facts.deliveryPartner());
    }

    static ConfirmationFacts withPartner(DeliveryPartner partner) {
        return new ConfirmationFacts(
                Optional.of(YEAR), Optional.of(anEligibleSchool()), partnerships(), Optional.of(partner));
    }

    static List<Refusal> refusals(ConfirmationFacts facts) {
        return new Confirmation(aRequest(), facts).refusals();
    }
}
