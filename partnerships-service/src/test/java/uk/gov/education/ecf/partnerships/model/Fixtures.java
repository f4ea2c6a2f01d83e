package uk.gov.education.ecf.partnerships.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.PartnershipId;
import uk.gov.education.ecf.contracts.id.SchoolId;
import uk.gov.education.ecf.platform.refusals.Refusal;

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

    static School aSchool(SchoolDetails details) {
        return School.recorded(SCHOOL, details, NOW).aggregate();
    }

    static School anEligibleSchool() {
        return aSchool(someDetails());
    }

    static School anIneligibleSchool() {
        return aSchool(new SchoolDetails("148201", "Hollybrook Primary", false, false, null, null));
    }

    static School aSchoolLedOnlySchool(boolean eligible) {
        return aSchool(new SchoolDetails("148201", "Hollybrook Primary", eligible, true, null, null));
    }

    static SchoolCohort aCohort(int year, ProgrammeChoice choice) {
        return new SchoolCohort(year, choice, null, false, false);
    }

    static SchoolCohort aCohort(int year, Boolean eligible) {
        return new SchoolCohort(year, ProgrammeChoice.PROVIDER_LED, eligible, false, false);
    }

    static DeliveryPartner aPartnerOf(LeadProviderId provider, int... years) {
        DeliveryPartner partner = DeliveryPartner.recorded(PARTNER, "Northmoor Teaching School Hub", NOW)
                .aggregate();
        for (int year : years) {
            partner = partner.engaged(new Relationship(provider, year)).aggregate();
        }
        return partner;
    }

    static Training aTraining(LeadProviderId provider, int year) {
        return new Training(SCHOOL, year, provider, PARTNER);
    }

    static Partnership aPartnership(LeadProviderId provider, int year) {
        return Partnership.confirmed(PartnershipId.random(), aTraining(provider, year), NOW)
                .aggregate();
    }

    static Partnership aChallengedPartnership(LeadProviderId provider, int year) {
        return aPartnership(provider, year)
                .challenged(new Challenge(ChallengeReason.MISTAKE, NOW))
                .value()
                .aggregate();
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
                Optional.of(YEAR),
                Optional.of(school),
                partnerships(active),
                Optional.of(aPartnerOf(ME, YEAR)),
                Optional.empty());
    }

    static ConfirmationFacts withoutCohort(ConfirmationFacts facts) {
        return new ConfirmationFacts(
                Optional.empty(), facts.school(), facts.active(), facts.deliveryPartner(), facts.relationship());
    }

    static ConfirmationFacts withPartner(DeliveryPartner partner) {
        return new ConfirmationFacts(
                Optional.of(YEAR),
                Optional.of(anEligibleSchool()),
                partnerships(),
                Optional.of(partner),
                Optional.empty());
    }

    static List<Refusal> refusals(ConfirmationFacts facts) {
        return new Confirmation(aRequest(), facts).judge().refusals();
    }
}
