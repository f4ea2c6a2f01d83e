package uk.gov.education.ecf.participants.mentorassignment;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.gov.education.ecf.participants.fixtures.Providers.AURORA;
import static uk.gov.education.ecf.participants.fixtures.Providers.BEACON;
import static uk.gov.education.ecf.participants.fixtures.RegistrationRequest.aMentor;
import static uk.gov.education.ecf.participants.fixtures.RegistrationRequest.anEct;
import static uk.gov.education.ecf.participants.fixtures.Told.refused;
import static uk.gov.education.ecf.platform.testkit.Http.asDfe;
import static uk.gov.education.ecf.platform.testkit.Http.asProvider;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.participants.ParticipantEvent.ParticipantMentorAssigned;
import uk.gov.education.ecf.participants.fixtures.News;
import uk.gov.education.ecf.participants.fixtures.Person;
import uk.gov.education.ecf.participants.fixtures.Providers;
import uk.gov.education.ecf.participants.fixtures.TestPartnership;
import uk.gov.education.ecf.participants.fixtures.TestSchool;
import uk.gov.education.ecf.participants.fixtures.Written;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Database;
import uk.gov.education.ecf.platform.testkit.Scenario;

/** Mentors of teachers: the assignment, and contract 4.18 and 4.19. */
@ComponentTest
class AssignMentorComponentTest {

    private final TestSchool school = TestSchool.recorded();
    private Person teacher;
    private Person mentor;

    /** The teacher trains with one provider, the mentor with another. */
    @BeforeEach
    void aTeacherOfAuroraAndAMentorOfBeacon() {
        Providers.areKnown();
        school.partneredWith(AURORA, 2024);
        teacher = anEct(school, 2024).registered().validated();
        mentor = aMentor(school, 2024)
                .with("lead_provider_id", BEACON)
                .with("delivery_partner_id", Providers.aDeliveryPartner())
                .registered()
                .validated();
    }

    @Test
    void theMentorIsShownOfTheTeacherAndAsAnUnfundedOne() {
        mentor.asUnfundedMentorSeenBy("aurora").then().statusCode(404);

        Scenario.stimulate(() -> teacher.mentoredBy(mentor.participantId()))
                .andWaitFor(ParticipantMentorAssigned.class)
                .withKey(teacher.participantId())
                .andVerify(event ->
                        assertEquals(mentor.participantId(), event.mentorId().toString()));

        assertEquals(mentor.participantId(), teacher.shownTo("aurora").getString("ecf_enrolments[0].mentor_id"));
        JsonPath shown = mentor.asUnfundedMentorSeenBy("aurora").jsonPath().setRootPath("data");
        assertEquals("unfunded-mentor", shown.getString("type"));
        assertEquals("Ruth Abara", shown.getString("attributes.full_name"));
        assertEquals(mentor.enteredNumber(), shown.getString("attributes.teacher_reference_number"));
        assertEquals(
                mentor.shownTo("beacon").getString("ecf_enrolments[0].email"), shown.getString("attributes.email"));
        mentor.asUnfundedMentorSeenBy("beacon").then().statusCode(404);
        asProvider("aurora")
                .urlEncodingEnabled(false)
                .get("/api/v3/unfunded-mentors/ecf?sort=-full_name&page%5Bper_page%5D=3000")
                .then()
                .statusCode(200)
                .body("data.findAll { it.id == '" + mentor.participantId() + "' }.size()", equalTo(1));
    }

    @Test
    void whoeverTheProviderTrainsItselfIsFunded() {
        Person own = aMentor(school, 2024).registered().validated();

        teacher.mentoredBy(own.participantId()).then().statusCode(200);

        own.asUnfundedMentorSeenBy("aurora").then().statusCode(404);
    }

    /** Rule M1. */
    @Test
    void whoeverIsNotValidatedIsNoUnfundedMentor() {
        Person unknown = aMentor(TestSchool.recorded(), 2024).registered();
        teacher.mentoredBy(unknown.participantId()).then().statusCode(200);
        unknown.asUnfundedMentorSeenBy("aurora").then().statusCode(404);

        unknown.validated();

        unknown.asUnfundedMentorSeenBy("aurora").then().statusCode(200);
    }

    /** Rule M23. */
    @Test
    void aChallengedPartnershipHidesTheMentorsOfItsTeachers() {
        TestPartnership partnership = TestPartnership.of(school, AURORA, 2025);
        News.heard(partnership.confirmed());
        Person first = anEct(school, 2025)
                .with("mentor_id", mentor.participantId())
                .registered()
                .validated();
        anEct(school, 2025)
                .with("mentor_id", mentor.participantId())
                .registered()
                .validated();
        mentor.asUnfundedMentorSeenBy("aurora").then().statusCode(200);

        News.heard(partnership.challenged());

        first.seenBy("aurora").then().statusCode(404);
        mentor.asUnfundedMentorSeenBy("aurora").then().statusCode(404);
    }

    /** What moves their updated_at: their details, and the teachers whom they mentor (rule E-54). */
    @Test
    void everythingThatConcernsTheMentorMovesUpdatedAt() {
        teacher.mentoredBy(mentor.participantId());
        String assigned = updatedAt();
        Person second = anEct(school, 2024).registered().validated();
        second.mentoredBy(mentor.participantId());
        String more = updatedAt();
        asDfe().body("{\"full_name\":\"Ruth Renamed\",\"email\":\"" + UUID.randomUUID() + "@school.example\"}")
                .put("/internal/v1/participants/" + mentor.participantId())
                .then()
                .statusCode(200);
        String renamed = updatedAt();

        assertTrue(assigned.compareTo(more) < 0);
        assertTrue(more.compareTo(renamed) < 0);
        asProvider("aurora")
                .get("/api/v3/unfunded-mentors/ecf/" + mentor.participantId() + "?filter[updated_since]=2999-01-01")
                .then()
                .statusCode(404);
    }

    @Test
    void aReplacedMentorIsTheTeachersNoMoreAndLeavesATombstone() {
        teacher.mentoredBy(mentor.participantId());
        Person other = aMentor(TestSchool.recorded(), 2024).registered().validated();

        teacher.mentoredBy(other.participantId()).then().statusCode(200);

        mentor.asUnfundedMentorSeenBy("aurora").then().statusCode(404);
        other.asUnfundedMentorSeenBy("aurora").then().statusCode(200);
        assertEquals(1, tombstones());
        teacher.mentoredBy(mentor.participantId()).then().statusCode(200);
        assertEquals(0, tombstones());
        teacher.mentoredBy(null).then().statusCode(200);
        assertNull(teacher.shownTo("aurora").get("ecf_enrolments[0].mentor_id"));
        mentor.asUnfundedMentorSeenBy("aurora").then().statusCode(404);
    }

    @Test
    void theSameAgainWritesNothing() {
        teacher.mentoredBy(mentor.participantId());
        Written before = Written.now();

        teacher.mentoredBy(mentor.participantId()).then().statusCode(200);

        assertEquals(before, Written.now());
    }

    /** Two teachers lose their mentor at the same time: neither takes the other for one who keeps them. */
    @Test
    void ofTwoTeachersAtOnceNeitherLeavesTheMentorBehind() {
        List<Person> teachers =
                List.of(teacher, anEct(school, 2024).registered().validated());
        teachers.forEach(one -> one.mentoredBy(mentor.participantId()));

        List<CompletableFuture<Integer>> running = teachers.stream()
                .map(one ->
                        CompletableFuture.supplyAsync(() -> one.mentoredBy(null).statusCode()))
                .toList();

        assertEquals(
                List.of(200, 200), running.stream().map(CompletableFuture::join).toList());
        mentor.asUnfundedMentorSeenBy("aurora").then().statusCode(404);
    }

    @Test
    void whoIsNoMentorIsRefused() {
        refused(() -> teacher.mentoredBy(UUID.randomUUID().toString()), "mentor_id mentor-unknown");
        refused(() -> teacher.mentoredBy(teacher.participantId()), "mentor_id mentor-unknown");
        refused(409, () -> mentor.mentoredBy(mentor.participantId()), "training_record_id mentors-have-no-mentor");
    }

    private String updatedAt() {
        return mentor.asUnfundedMentorSeenBy("aurora").jsonPath().getString("data.attributes.updated_at");
    }

    private long tombstones() {
        return Database.ofApplication()
                .countWhere(
                        "document_tombstones",
                        "documents = 'unfunded_mentor_documents' and lead_provider_id = ? and id = ?",
                        AURORA.value(),
                        UUID.fromString(mentor.participantId()));
    }
}
