package uk.gov.education.ecf.participants.mentorassignment;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.gov.education.ecf.participants.fixtures.Providers.AURORA;
import static uk.gov.education.ecf.participants.fixtures.Providers.BEACON;
import static uk.gov.education.ecf.participants.fixtures.RegistrationRequest.aMentor;
import static uk.gov.education.ecf.participants.fixtures.RegistrationRequest.anEct;
import static uk.gov.education.ecf.participants.fixtures.Told.refused;
import static uk.gov.education.ecf.platform.testkit.Http.asDfe;
import static uk.gov.education.ecf.platform.testkit.Http.asProvider;

import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.education.ecf.contracts.participants.ParticipantEvent.ParticipantMentorAssigned;
import uk.gov.education.ecf.participants.fixtures.News;
import uk.gov.education.ecf.participants.fixtures.Person;
import uk.gov.education.ecf.participants.fixtures.TestPartnership;
import uk.gov.education.ecf.participants.fixtures.TestSchool;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Database;
import uk.gov.education.ecf.platform.testkit.Scenario;

/** Who mentors whom (rule E-54), and to which providers that makes a mentor an unfunded one (contract 4.18, 4.19; rule E-55). */
@ComponentTest
class AssignMentorComponentTest {

    private final TestSchool school = TestSchool.recorded();
    private final TestSchool elsewhere = TestSchool.recorded();

    @Test
    void theMentorOfAnotherProviderIsAnUnfundedOneToTheTeachersProvider() {
        Person teacher = ectOfAurora();
        Person mentor = mentorOfBeacon();

        assign(teacher, mentor.participantId())
                .then()
                .statusCode(200)
                .body("training_record_id", equalTo(teacher.trainingRecordId()))
                .body("mentor_id", equalTo(mentor.participantId()));

        assertEquals(mentor.participantId(), teacher.shownTo("aurora").getString("ecf_enrolments[0].mentor_id"));
        unfunded("aurora", mentor)
                .then()
                .statusCode(200)
                .body("data.type", equalTo("unfunded-mentor"))
                .body("data.id", equalTo(mentor.participantId()))
                .body("data.attributes.full_name", equalTo("Ruth Abara"))
                .body("data.attributes.teacher_reference_number", equalTo(mentor.enteredNumber()));
        assertTrue(listed("aurora").contains(mentor.participantId()));
        unfunded("beacon", mentor).then().statusCode(404);
        asProvider("aurora")
                .get("/api/v3/participants/ecf/" + mentor.participantId())
                .then()
                .statusCode(404);
    }

    @Test
    void whoeverHasNoMentorOfTheirsAnyMoreSeesThemNoLonger() {
        Person teacher = ectOfAurora();
        Person mentor = mentorOfBeacon();
        assign(teacher, mentor.participantId()).then().statusCode(200);

        assign(teacher, null).then().statusCode(200).body("mentor_id", equalTo(null));

        unfunded("aurora", mentor).then().statusCode(404);
        assertEquals(null, teacher.shownTo("aurora").getString("ecf_enrolments[0].mentor_id"));
    }

    /** A period that has begun goes on as another one, which names the first no more; one that has not is altered in place. */
    @ParameterizedTest
    @ValueSource(strings = {"2024-09-02", "2098-09-01"})
    void anotherMentorTakesTheFirstOnesPlace(String firstDay) {
        school.partneredWith(AURORA, 2024);
        Person teacher =
                anEct(school, 2024).with("start_date", firstDay).registered().validated();
        Person first = mentorOfBeacon();
        Person second = mentorOfBeacon();
        assign(teacher, first.participantId()).then().statusCode(200);

        assign(teacher, second.participantId()).then().statusCode(200);

        unfunded("aurora", first).then().statusCode(404);
        unfunded("aurora", second).then().statusCode(200);
    }

    @Test
    void aNameAnotherTeacherAndTheMentorsOwnTrainingAreNewsOfTheMentor() {
        Person mentor = mentorOfBeacon();
        assign(ectOfAurora(), mentor.participantId()).then().statusCode(200);
        Instant first = updatedAt(mentor);

        assign(ectOfAurora(), mentor.participantId()).then().statusCode(200);
        Instant second = updatedAt(mentor);
        assertTrue(second.isAfter(first), "another teacher");

        asDfe().body("{\"full_name\":\"Ruth Abara-Lund\",\"email\":\"r.%s@abara.example\"}"
                        .formatted(UUID.randomUUID()))
                .put("/internal/v1/participants/" + mentor.participantId())
                .then()
                .statusCode(200);
        assertTrue(updatedAt(mentor).isAfter(second), "another name");
        unfunded("aurora", mentor).then().body("data.attributes.full_name", equalTo("Ruth Abara-Lund"));
    }

    @Test
    void aChallengeHidesTheTeacherAndTheMentorWithThem() {
        TestPartnership partnership = TestPartnership.of(school, AURORA, 2024);
        News.heard(partnership.confirmed());
        Person teacher = anEct(school, 2024).registered().validated();
        Person mentor = mentorOfBeacon();
        assign(teacher, mentor.participantId()).then().statusCode(200);
        unfunded("aurora", mentor).then().statusCode(200);

        News.heard(partnership.challenged());

        unfunded("aurora", mentor).then().statusCode(404);
    }

    @Test
    void aMentorWhomNobodyHasValidatedIsShownOnceTheyAre() {
        elsewhere.partneredWith(BEACON, 2024);
        Person mentor = aMentor(elsewhere, 2024).registered();
        assign(ectOfAurora(), mentor.participantId()).then().statusCode(200);
        unfunded("aurora", mentor).then().statusCode(404);

        mentor.validated();

        unfunded("aurora", mentor).then().statusCode(200);
    }

    @Test
    void itIsAnnounced() {
        Person teacher = ectOfAurora();
        Person mentor = mentorOfBeacon();

        Scenario.stimulate(() -> assign(teacher, mentor.participantId()))
                .andWaitFor(ParticipantMentorAssigned.class)
                .withKey(teacher.participantId())
                .andVerify(event ->
                        assertEquals(mentor.participantId(), event.mentorId().toString()));
    }

    @Test
    void manyTeachersGetTheMentorAtOnceAndAllOfThemCount() {
        Person mentor = mentorOfBeacon();
        school.partneredWith(AURORA, 2024);
        List<Person> teachers = IntStream.range(0, 8)
                .mapToObj(one -> anEct(school, 2024).registered().validated())
                .toList();

        teachers.stream()
                .map(one -> CompletableFuture.supplyAsync(() -> assign(one, mentor.participantId())))
                .toList()
                .forEach(one -> one.join().then().statusCode(200));

        assertEquals(
                8,
                Database.ofApplication()
                        .value(
                                Integer.class,
                                "select cardinality(teacher_ids) from unfunded_mentor_documents where id = ?",
                                UUID.fromString(mentor.participantId()))
                        .orElseThrow());
    }

    @Test
    void whoIsNoMentorIsRefused() {
        Person teacher = ectOfAurora();
        Person other = ectOfAurora();
        Person mentor = mentorOfBeacon();

        for (String id : List.of(other.participantId(), UUID.randomUUID().toString(), "7", teacher.participantId())) {
            refused(() -> assign(teacher, id), "mentor_id mentor-unknown");
        }
        refused(409, () -> assign(mentor, null), "training_record_id mentors-have-no-mentor");
        asDfe().body("{\"mentor_id\":null}")
                .put("/internal/v1/training-records/" + UUID.randomUUID() + "/mentor")
                .then()
                .statusCode(404);
        asDfe().body("{\"mentor\":null}")
                .put("/internal/v1/training-records/" + teacher.trainingRecordId() + "/mentor")
                .then()
                .statusCode(422);
        asProvider("aurora")
                .body("{}")
                .put("/internal/v1/training-records/" + teacher.trainingRecordId() + "/mentor")
                .then()
                .statusCode(403);
    }

    private Person ectOfAurora() {
        TestSchool own = TestSchool.recorded();
        own.partneredWith(AURORA, 2024);
        return anEct(own, 2024).registered().validated();
    }

    private Person mentorOfBeacon() {
        TestSchool own = TestSchool.recorded();
        own.partneredWith(BEACON, 2024);
        return aMentor(own, 2024).registered().validated();
    }

    private static Response assign(Person teacher, String mentor) {
        return asDfe().body(mentor == null ? "{\"mentor_id\":null}" : "{\"mentor_id\":\"" + mentor + "\"}")
                .put("/internal/v1/training-records/" + teacher.trainingRecordId() + "/mentor");
    }

    private static Response unfunded(String client, Person mentor) {
        return asProvider(client).get("/api/v3/unfunded-mentors/ecf/" + mentor.participantId());
    }

    private static List<String> listed(String client) {
        return asProvider(client)
                .urlEncodingEnabled(false)
                .get("/api/v3/unfunded-mentors/ecf?sort=-updated_at&page%5Bper_page%5D=3000")
                .then()
                .statusCode(200)
                .extract()
                .path("data.id");
    }

    private static Instant updatedAt(Person mentor) {
        return Instant.parse(
                unfunded("aurora", mentor).then().statusCode(200).extract().<String>path("data.attributes.updated_at"));
    }
}
