package uk.gov.education.ecf.participants.registration;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static uk.gov.education.ecf.participants.fixtures.Providers.AURORA;
import static uk.gov.education.ecf.participants.fixtures.Providers.BEACON;
import static uk.gov.education.ecf.participants.fixtures.RegistrationRequest.aMentor;
import static uk.gov.education.ecf.participants.fixtures.RegistrationRequest.anEct;

import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;
import uk.gov.education.ecf.contracts.id.PartnershipId;
import uk.gov.education.ecf.contracts.participants.ParticipantEvent.ParticipantRegistered;
import uk.gov.education.ecf.contracts.participants.ParticipantSnapshot;
import uk.gov.education.ecf.contracts.participants.PeriodSnapshot;
import uk.gov.education.ecf.contracts.participants.TrainingRecordSnapshot;
import uk.gov.education.ecf.participants.fixtures.Person;
import uk.gov.education.ecf.participants.fixtures.Providers;
import uk.gov.education.ecf.participants.fixtures.RegistrationRequest;
import uk.gov.education.ecf.participants.fixtures.TestSchool;
import uk.gov.education.ecf.participants.fixtures.Written;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Scenario;

@ComponentTest
class RegistrationComponentTest {

    @Test
    void aRegisteredAndValidatedPersonIsShownToTheSchoolsLeadProviderOnly() {
        TestSchool school = TestSchool.recorded();
        school.partneredWith(AURORA, 2024);
        Person person = anEct(school, 2024).registered();

        person.seenBy("aurora").then().statusCode(404).body("error", equalTo("Resource not Found"));
        person.validated();

        assertEquals(
                person.trainingRecordId(), person.shownTo("aurora").getString("ecf_enrolments[0].training_record_id"));
        person.seenBy("beacon").then().statusCode(404);
    }

    @Test
    void aRegistrationIsAnnouncedWithTheWholePerson() {
        TestSchool school = TestSchool.recorded().earning(2024, true, false);
        DeliveryPartnerId partner = DeliveryPartnerId.random();
        PartnershipId partnership = school.partneredWith(AURORA, partner, 2024);
        RegistrationRequest request = anEct(school, 2024);

        Scenario.stimulate(request::registered)
                .andWaitFor(ParticipantRegistered.class)
                .withKey(Person::participantId)
                .andVerify((person, event) -> {
                    ParticipantSnapshot participant = event.participant();
                    TrainingRecordSnapshot record =
                            participant.trainingRecords().get(0);
                    PeriodSnapshot period = record.periods().get(0);
                    assertEquals(
                            person.trainingRecordId(), event.trainingRecordId().toString());
                    assertEquals("Oskar Kessler", participant.fullName());
                    assertNull(participant.teacherReferenceNumber());
                    assertEquals(
                            List.of("ect", "ecf-induction", "ecf-standard-september", 2024, false, true, false),
                            List.of(
                                    record.participantType(),
                                    record.courseIdentifier(),
                                    record.scheduleIdentifier(),
                                    record.scheduleCohort(),
                                    record.validated(),
                                    record.pupilPremiumUplift(),
                                    record.sparsityUplift()));
                    assertEquals(
                            new PeriodSnapshot(
                                    AURORA,
                                    partner,
                                    partnership,
                                    school.id,
                                    school.urn(),
                                    2024,
                                    "ecf-standard-september",
                                    2024,
                                    null,
                                    "active",
                                    "active",
                                    LocalDate.of(2024, 6, 1),
                                    null),
                            period);
                    assertEquals(AURORA, record.providerStates().get(0).leadProviderId());
                });
    }

    @Test
    void upliftsAreTheSchoolsOfThatCohort() {
        TestSchool school = TestSchool.recorded().earning(2023, true, true).earning(2024, false, true);
        school.partneredWith(AURORA, 2024);

        JsonPath shown = anEct(school, 2024).registered().validated().shownTo("aurora");

        assertEquals(
                List.of(false, true),
                List.of(
                        shown.getBoolean("ecf_enrolments[0].pupil_premium_uplift"),
                        shown.getBoolean("ecf_enrolments[0].sparsity_uplift")));
    }

    @Test
    void theTwoProviderFieldsOverrideTheSchoolsPartnership() {
        Providers.areKnown();
        TestSchool school = TestSchool.recorded();
        school.partneredWith(AURORA, 2024);
        DeliveryPartnerId partner = Providers.aDeliveryPartner();

        Person person = anEct(school, 2024)
                .with("lead_provider_id", BEACON)
                .with("delivery_partner_id", partner)
                .registered()
                .validated();

        assertEquals(partner.toString(), person.shownTo("beacon").getString("ecf_enrolments[0].delivery_partner_id"));
        person.seenBy("aurora").then().statusCode(404);
    }

    @Test
    void withoutAnyProviderThePersonIsRegisteredAllTheSame() {
        Person person = anEct(TestSchool.recorded(), 2024).registered().validated();

        person.seenBy("aurora").then().statusCode(404);
    }

    @Test
    void anEctsMentorIsShown() {
        TestSchool school = TestSchool.recorded();
        school.partneredWith(AURORA, 2024);
        Person mentor = aMentor(school, 2024).registered();

        Person ect = anEct(school, 2024)
                .with("mentor_id", mentor.participantId())
                .registered()
                .validated();

        assertEquals(mentor.participantId(), ect.shownTo("aurora").getString("ecf_enrolments[0].mentor_id"));
    }

    @Test
    void whatIsUnknownIsRefused() {
        TestSchool school = TestSchool.recorded();
        RegistrationRequest request = anEct(school, 2024);
        Person ect = anEct(school, 2024).registered();

        refused(anEct(TestSchool.unheardOf(), 2024), "school-unknown", "school_id");
        refused(request.but().with("school_id", "nowhere"), "school-unknown", "school_id");
        refused(request.but().with("cohort", 2020), "cohort-unknown", "cohort");
        refused(request.but().with("cohort", 2031), "cohort-unknown", "cohort");
        refused(request.but().with("mentor_id", UUID.randomUUID()), "mentor-unknown", "mentor_id");
        refused(request.but().with("mentor_id", ect.participantId()), "mentor-unknown", "mentor_id");
        refused(
                request.but()
                        .with("lead_provider_id", UUID.randomUUID())
                        .with("delivery_partner_id", Providers.aDeliveryPartner()),
                "lead-provider-unknown",
                "lead_provider_id");
        Providers.areKnown();
        refused(
                request.but().with("lead_provider_id", AURORA).with("delivery_partner_id", UUID.randomUUID()),
                "delivery-partner-unknown",
                "delivery_partner_id");
    }

    @Test
    void valuesThatMakeNoSenseAreRefused() {
        RegistrationRequest request = anEct(TestSchool.recorded(), 2024);

        refused(request.but().without("full_name"), "full-name-missing", "full_name");
        refused(request.but().with("email", "nobody"), "email-invalid", "email");
        refused(
                request.but().with("teacher_reference_number", "12"),
                "teacher-reference-number-invalid",
                "teacher_reference_number");
        refused(request.but().with("date_of_birth", "2999-01-01"), "date-of-birth-invalid", "date_of_birth");
        refused(request.but().with("date_of_birth", "yesterday"), "value-invalid", "date_of_birth");
        refused(request.but().with("participant_type", "npq"), "participant-type-invalid", "participant_type");
        refused(request.but().with("lead_provider_id", AURORA), "delivery-partner-missing", "delivery_partner_id");
        refused(
                request.but().with("delivery_partner_id", UUID.randomUUID()),
                "lead-provider-missing",
                "lead_provider_id");
        refused(request.but().with("nickname", "Ossi"), "property-unknown", "nickname");
        refused(
                aMentor(TestSchool.recorded(), 2024).with("mentor_id", UUID.randomUUID()),
                "mentor-not-allowed",
                "mentor_id");
    }

    @Test
    void theNumberMayBeWrittenWithPunctuationAndTheCohortAsText() {
        TestSchool school = TestSchool.recorded();
        school.partneredWith(AURORA, 2024);

        Person person = anEct(school, 2024)
                .with("teacher_reference_number", "RP 12/345")
                .with("cohort", "2024")
                .registered();
        person.answer(null, "manual_check", "no_qts").then().statusCode(200);

        JsonPath shown = person.shownTo("aurora");
        assertEquals("0012345", shown.getString("teacher_reference_number"));
        assertEquals(true, shown.getBoolean("ecf_enrolments[0].teacher_reference_number_validated"));
        assertEquals("2024", shown.getString("ecf_enrolments[0].cohort"));
    }

    private static void refused(RegistrationRequest request, String code, String title) {
        Written before = Written.now();
        request.send()
                .then()
                .statusCode(422)
                .contentType("application/vnd.api+json")
                .body("errors[0].code", equalTo(code))
                .body("errors[0].title", equalTo(title))
                .body("errors.size()", equalTo(1));
        assertEquals(before, Written.now());
    }
}
