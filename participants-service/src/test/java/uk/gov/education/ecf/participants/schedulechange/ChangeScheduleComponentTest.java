package uk.gov.education.ecf.participants.schedulechange;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.gov.education.ecf.participants.fixtures.Providers.AURORA;
import static uk.gov.education.ecf.participants.fixtures.Providers.BEACON;
import static uk.gov.education.ecf.participants.fixtures.RegistrationRequest.aMentor;
import static uk.gov.education.ecf.participants.fixtures.RegistrationRequest.anEct;
import static uk.gov.education.ecf.participants.fixtures.Told.refused;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.participants.ParticipantEvent.ParticipantScheduleChanged;
import uk.gov.education.ecf.contracts.participants.TrainingRecordSnapshot;
import uk.gov.education.ecf.participants.fixtures.News;
import uk.gov.education.ecf.participants.fixtures.Person;
import uk.gov.education.ecf.participants.fixtures.Providers;
import uk.gov.education.ecf.participants.fixtures.TestDeclaration;
import uk.gov.education.ecf.participants.fixtures.TestSchool;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Scenario;

/** Contract 4.15, row by row. */
@ComponentTest
class ChangeScheduleComponentTest {

    private final TestSchool school = TestSchool.recorded();

    @Test
    void theScheduleIsShownAndAnnouncedAndTheOldOneIsHistory() {
        Person person = anEctOfAurora(2024);

        Scenario.stimulate(() -> change(person, "ecf-extended-january", "2024"))
                .andWaitFor(ParticipantScheduleChanged.class)
                .withKey(person.participantId())
                .andVerify(event -> {
                    TrainingRecordSnapshot record =
                            event.participant().trainingRecords().get(0);
                    assertEquals("ecf-extended-january", event.scheduleIdentifier());
                    assertEquals("ecf-extended-january", record.scheduleIdentifier());
                    assertEquals(
                            List.of("ecf-standard-september", "ecf-extended-january"),
                            record.periods().stream()
                                    .map(period -> period.scheduleIdentifier())
                                    .toList());
                });

        assertEquals("ecf-extended-january", shown(person).getString("schedule_identifier"));
    }

    /** Without a cohort, a blank one included, it is that of the provider's own period (rules G-10, M29). */
    @Test
    void withoutACohortItIsThePresentOne() {
        Person person = anEctOfAurora(2023);

        change(person, "ecf-standard-april", null)
                .then()
                .statusCode(200)
                .body("data.attributes.ecf_enrolments[0].cohort", equalTo("2023"));
        change(person, "ecf-standard-january", "").then().statusCode(200);
    }

    @Test
    void theCohortMayBeANumber() {
        Person person = anEctOfAurora(2024);

        person.act(
                        "aurora",
                        "change-schedule",
                        Map.of(
                                "schedule_identifier",
                                "ecf-standard-april",
                                "course_identifier",
                                "ecf-induction",
                                "cohort",
                                2024))
                .then()
                .statusCode(200);
    }

    /** The example combined-change-schedule-foreign; rule M29. */
    @Test
    void whoeverIsNotRecognisedIsToldWithTheSameErrors() {
        Person person = anEctOfAurora(2024);
        String[] foreign = {"participant_id participant-not-recognised", "cohort cohort-without-partnership"};

        refused(() -> person.act("beacon", "change-schedule", to("ecf-standard-april", "2024")), foreign);
        refused(() -> person.act("beacon", "change-schedule", to("ecf-standard-april", null)), foreign);
        refused(
                () -> Person.actOn(
                        UUID.randomUUID().toString(), "aurora", "change-schedule", to("ecf-standard-april", "2024")),
                foreign);
        refused(
                () -> person.act(
                        "aurora",
                        "change-schedule",
                        Map.of("schedule_identifier", "ecf-standard-april", "course_identifier", "ecf-mentor")),
                "course_identifier course-not-recognised",
                "cohort cohort-without-partnership");
    }

    /** Row 6. */
    @Test
    void aScheduleThatIsMissingOrUnknownIsRefused() {
        Person person = anEctOfAurora(2024);

        refused(() -> change(person, null, "2024"), "schedule_identifier schedule-unknown");
        refused(() -> change(person, "ecf-standard-june", "2024"), "schedule_identifier schedule-unknown");
        refused(
                () -> change(person, "ecf-standard-april", "2050"),
                "schedule_identifier schedule-unknown",
                "cohort cohort-without-partnership");
        refused(
                () -> person.act("aurora", "change-schedule", Map.of()),
                "course_identifier course-not-recognised",
                "schedule_identifier schedule-unknown",
                "cohort cohort-without-partnership");
    }

    /** Row 7; whoever is deferred may change (rule G-11). */
    @Test
    void whoeverIsWithdrawnKeepsTheirSchedule() {
        Person person = anEctOfAurora(2024);
        person.act("aurora", "defer", Map.of("reason", "other", "course_identifier", "ecf-induction"));
        change(person, "ecf-standard-april", "2024")
                .then()
                .statusCode(200)
                .body("data.attributes.ecf_enrolments[0].training_status", equalTo("deferred"));
        person.act("aurora", "withdraw", Map.of("reason", "other", "course_identifier", "ecf-induction"));

        refused(() -> change(person, "ecf-standard-january", "2024"), "participant_id participant-withdrawn");
    }

    /** Row 8; void, change, declare work back to back (guidance). */
    @Test
    void declarationsInTheWayAreNamedAndVoidedOnesAreNot() {
        Person person = anEctOfAurora(2024);
        TestDeclaration started = TestDeclaration.ofAnEct(person, AURORA, "started", "2024-09-12", 2024);
        News.heard(started.submitted());

        refused(
                () -> change(person, "ecf-standard-january", "2024"),
                "schedule_identifier declarations-outside-schedule");
        String detail =
                change(person, "ecf-standard-january", "2024").jsonPath().getString("errors[0].detail");
        assertTrue(detail.contains("started of 2024-09-12 (" + started.id + ")"), detail);

        News.heard(started.voided());
        change(person, "ecf-standard-january", "2024").then().statusCode(200);
    }

    /** Row 8: both ends of a milestone are days that count (rules G-16, M11), and a type must exist at all. */
    @Test
    void theFirstAndTheLastDayOfAMilestoneFit() {
        fits("started", "2025-01-01", "ecf-standard-january", true);
        fits("started", "2024-12-31", "ecf-standard-january", false);
        fits("started", "2025-03-31", "ecf-standard-january", true);
        fits("started", "2025-04-01", "ecf-standard-january", false);
        fits("extended-1", "2025-02-01", "ecf-standard-january", false);
        fits("extended-1", "2025-02-01", "ecf-extended-january", true);
    }

    /** Row 9; another provider's period may be brought into step. */
    @Test
    void theScheduleThatIsHeldIsRefused() {
        Person person = anEctOfAurora(2024);

        refused(() -> change(person, "ecf-standard-september", "2024"), "schedule_identifier schedule-already-set");
    }

    /** Row 10. */
    @Test
    void replacementSchedulesAreForMentors() {
        Person ect = anEctOfAurora(2024);
        Person mentor = aMentor(school, 2024).registered().validated();

        refused(() -> change(ect, "ecf-replacement-january", "2024"), "schedule_identifier schedule-not-for-course");
        mentor.act(
                        "aurora",
                        "change-schedule",
                        Map.of("schedule_identifier", "ecf-replacement-january", "course_identifier", "ecf-mentor"))
                .then()
                .statusCode(200);
    }

    /** Row 11. */
    @Test
    void theCohortStaysWhileADeclarationStands() {
        Person person = anEctOfAurora(2023);
        school.partneredWith(AURORA, 2024);
        News.heard(TestDeclaration.ofAnEct(person, AURORA, "started", "2024-07-01", 2023)
                .submitted());

        refused(() -> change(person, "ecf-standard-september", "2024"), "cohort cohort-fixed");
    }

    /** Row 12. */
    @Test
    void anotherCohortNeedsThePartnershipOfTheSchoolThere() {
        Person person = anEctOfAurora(2023);
        refused(() -> change(person, "ecf-standard-september", "2024"), "cohort cohort-without-partnership");
        TestSchool other = TestSchool.recorded();
        other.partneredWith(AURORA, 2024);
        school.partneredWith(BEACON, 2024);
        refused(() -> change(person, "ecf-standard-september", "2024"), "cohort cohort-without-partnership");
    }

    @Test
    void aNewCohortBringsItsPartnership() {
        Person person = anEctOfAurora(2023);
        String partner = shown(person).getString("delivery_partner_id");
        school.partneredWith(AURORA, 2024);

        change(person, "ecf-standard-september", "2024").then().statusCode(200);

        JsonPath after = shown(person);
        assertEquals("2024", after.getString("cohort"));
        assertTrue(!partner.equals(after.getString("delivery_partner_id")));
    }

    /** Row 12: a pair that serves one person goes no further than its cohort. */
    @Test
    void aRelationshipWillDoWhileTheCohortStays() {
        Providers.areKnown();
        Person person = anEct(school, 2024)
                .with("lead_provider_id", AURORA)
                .with("delivery_partner_id", Providers.aDeliveryPartner())
                .registered()
                .validated();

        change(person, "ecf-standard-april", "2024").then().statusCode(200);
        refused(() -> change(person, "ecf-standard-april", "2023"), "cohort cohort-without-partnership");
    }

    /** Rules E-48 and E-50: out of a frozen cohort and back. */
    @Test
    void whoeverIsUnfinishedLeavesAFrozenCohortAndReturns() {
        Person person = anEctOfAurora(2021);
        school.partneredWith(AURORA, 2024);
        News.heard(TestDeclaration.ofAnEct(person, AURORA, "started", "2021-09-12", 2021)
                .eligible());

        change(person, "ecf-extended-september", "2024")
                .then()
                .statusCode(200)
                .body("data.attributes.ecf_enrolments[0].cohort_changed_after_payments_frozen", equalTo(true))
                .body("data.attributes.ecf_enrolments[0].cohort", equalTo("2024"));
        change(person, "ecf-standard-september", "2024")
                .then()
                .statusCode(200)
                .body("data.attributes.ecf_enrolments[0].cohort_changed_after_payments_frozen", equalTo(true));
        change(person, "ecf-standard-september", "2021")
                .then()
                .statusCode(200)
                .body("data.attributes.ecf_enrolments[0].cohort_changed_after_payments_frozen", equalTo(false));
    }

    private void fits(String type, String day, String schedule, boolean expected) {
        Person person = anEctOfAurora(2024);
        News.heard(TestDeclaration.ofAnEct(person, AURORA, type, day, 2024).eligible());

        assertEquals(expected ? 200 : 422, change(person, schedule, "2024").statusCode(), type + " " + day);
    }

    private Person anEctOfAurora(int cohort) {
        school.partneredWith(AURORA, cohort);
        return anEct(school, cohort).registered().validated();
    }

    private static JsonPath shown(Person person) {
        return person.seenBy("aurora").jsonPath().setRootPath("data.attributes.ecf_enrolments[0]");
    }

    private static Response change(Person person, String schedule, String cohort) {
        return person.act("aurora", "change-schedule", to(schedule, cohort));
    }

    private static Map<String, String> to(String schedule, String cohort) {
        Map<String, String> attributes = new HashMap<>();
        attributes.put("schedule_identifier", schedule);
        attributes.put("course_identifier", "ecf-induction");
        attributes.put("cohort", cohort);
        return attributes;
    }
}
