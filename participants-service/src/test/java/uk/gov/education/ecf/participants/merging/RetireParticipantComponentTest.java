package uk.gov.education.ecf.participants.merging;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.education.ecf.participants.fixtures.Providers.AURORA;
import static uk.gov.education.ecf.participants.fixtures.RegistrationRequest.aMentor;
import static uk.gov.education.ecf.participants.fixtures.RegistrationRequest.anEct;
import static uk.gov.education.ecf.participants.fixtures.Told.refused;
import static uk.gov.education.ecf.platform.testkit.Http.asDfe;
import static uk.gov.education.ecf.platform.testkit.Http.asProvider;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.participants.ParticipantEvent.ParticipantMerged;
import uk.gov.education.ecf.contracts.participants.ParticipantEvent.ParticipantRetired;
import uk.gov.education.ecf.participants.fixtures.Person;
import uk.gov.education.ecf.participants.fixtures.TestSchool;
import uk.gov.education.ecf.participants.fixtures.Written;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Database;
import uk.gov.education.ecf.platform.testkit.Scenario;

/** Duplicates: two ids of one person, merged by request or because of a number (rules E-41 to E-43, M17, M27, M30). */
@ComponentTest
class RetireParticipantComponentTest {

    private static final Map<String, String> BREAK =
            Map.of("reason", "career-break", "course_identifier", "ecf-induction");

    private final TestSchool school = TestSchool.recorded();
    private Person survivor;
    private Person duplicate;

    @BeforeEach
    void twoTeachersOfAurora() {
        school.partneredWith(AURORA, 2024);
        survivor = anEct(school, 2024).registered().validated();
        duplicate = anEct(school, 2024).registered().validated();
    }

    @Test
    void everythingGoesOnUnderTheSurvivorsIdAndTheOtherIsTold() {
        Scenario.stimulate(() -> duplicate.retiredInto(survivor.participantId()))
                .andWaitFor(ParticipantRetired.class)
                .withKey(duplicate.participantId())
                .andVerify(event -> {
                    assertEquals(
                            survivor.participantId(), event.intoParticipantId().toString());
                    assertEquals(List.of(), event.participant().trainingRecords());
                });

        JsonPath shown = survivor.shownTo("aurora");
        assertEquals(
                Set.of(survivor.trainingRecordId(), duplicate.trainingRecordId()),
                Set.copyOf(shown.getList("ecf_enrolments.training_record_id")));
        assertEquals(duplicate.participantId(), shown.getString("participant_id_changes[0].from_participant_id"));
        assertEquals(survivor.participantId(), shown.getString("participant_id_changes[0].to_participant_id"));
        duplicate.seenBy("aurora").then().statusCode(404);
        assertEquals(List.of(survivor.participantId()), found(duplicate));
        assertEquals(1, tombstones(duplicate));
        assertEquals(survivor.enteredNumber(), shown.getString("teacher_reference_number"));
    }

    @Test
    void theSurvivorIsToldWithEverything() {
        Scenario.stimulate(() -> duplicate.retiredInto(survivor.participantId()))
                .andWaitFor(ParticipantMerged.class)
                .withKey(survivor.participantId())
                .andVerify(event -> {
                    assertEquals(
                            duplicate.participantId(),
                            event.formerParticipantId().toString());
                    assertEquals(2, event.participant().trainingRecords().size());
                    assertEquals(1, event.participant().formerIds().size());
                    assertEquals(
                            Set.of(survivor.participantId(), duplicate.participantId()),
                            Set.copyOf(event.participant().trainingRecords().stream()
                                    .map(record -> record.registeredAs().toString())
                                    .toList()));
                });
    }

    /** Rules M17 and M27: two records of one kind, each with its own state, each by its own id. */
    @Test
    void bothIdsStayUsableEachForItsOwnRecord() {
        duplicate.retiredInto(survivor.participantId()).then().statusCode(200);

        duplicate
                .act("aurora", "defer", BREAK)
                .then()
                .statusCode(200)
                .body("data.id", equalTo(survivor.participantId()));

        assertEquals("active", status(survivor.trainingRecordId()));
        assertEquals("deferred", status(duplicate.trainingRecordId()));
        survivor.act("aurora", "withdraw", Map.of("reason", "other", "course_identifier", "ecf-induction"))
                .then()
                .statusCode(200);
        assertEquals("withdrawn", status(survivor.trainingRecordId()));
        assertEquals("deferred", status(duplicate.trainingRecordId()));
        duplicate
                .leaves(LocalDate.of(2025, 1, 1))
                .then()
                .statusCode(200)
                .body("participant_id", equalTo(survivor.participantId()));
    }

    /** Rule M30. */
    @Test
    void aSecondMergeKeepsWhatTheFirstTold() {
        Person last = anEct(school, 2024).registered().validated();
        duplicate.retiredInto(survivor.participantId()).then().statusCode(200);
        survivor.retiredInto(last.participantId()).then().statusCode(200);

        JsonPath shown = last.shownTo("aurora");
        assertEquals(
                List.of(survivor.participantId(), duplicate.participantId()),
                shown.getList("participant_id_changes.from_participant_id"));
        assertEquals(
                List.of(last.participantId(), survivor.participantId()),
                shown.getList("participant_id_changes.to_participant_id"));
        assertEquals(List.of(last.participantId()), found(duplicate));
        duplicate.act("aurora", "defer", BREAK).then().statusCode(200).body("data.id", equalTo(last.participantId()));
    }

    @Test
    void aMentorsTeachersFollow() {
        Person mentor = aMentor(school, 2024).registered().validated();
        Person again = aMentor(school, 2024).registered().validated();
        Person teacher = anEct(school, 2024)
                .with("mentor_id", again.participantId())
                .registered()
                .validated();

        again.retiredInto(mentor.participantId()).then().statusCode(200);

        assertEquals(mentor.participantId(), teacher.shownTo("aurora").getString("ecf_enrolments[0].mentor_id"));
        teacher.mentoredBy(again.participantId())
                .then()
                .statusCode(200)
                .body("mentor_id", equalTo(mentor.participantId()));
        Person other = anEct(school, 2024)
                .with("mentor_id", again.participantId())
                .registered()
                .validated();
        assertEquals(mentor.participantId(), other.shownTo("aurora").getString("ecf_enrolments[0].mentor_id"));
    }

    /** Rule E-41. */
    @Test
    void aNumberThatAnotherHoldsMakesOnePersonOfTheTwo() {
        Person again = aMentor(school, 2024)
                .with("teacher_reference_number", survivor.enteredNumber())
                .registered();

        again.answer(survivor.enteredNumber(), "eligible", "none")
                .then()
                .statusCode(200)
                .body("participant_id", equalTo(survivor.participantId()))
                .body("training_record_id", equalTo(again.trainingRecordId()));

        assertEquals(List.of("ect", "mentor"), survivor.shownTo("aurora").getList("ecf_enrolments.participant_type"));
        assertEquals(List.of(survivor.participantId()), found(again));
        again.seenBy("aurora").then().statusCode(404);
        again.act("aurora", "defer", Map.of("reason", "other", "course_identifier", "ecf-mentor"))
                .then()
                .statusCode(200);
    }

    @Test
    void theSameAgainWritesNothingAndAnotherIsRefused() {
        Person other = anEct(school, 2024).registered().validated();
        duplicate.retiredInto(survivor.participantId()).then().statusCode(200);
        Written before = Written.now();

        duplicate.retiredInto(survivor.participantId()).then().statusCode(200);

        assertEquals(before, Written.now());
        refused(409, () -> duplicate.retiredInto(other.participantId()), "participant_id participant-already-retired");
        refused(() -> survivor.retiredInto(duplicate.participantId()), "into_participant_id merged-into-itself");
        refused(() -> survivor.retiredInto(survivor.participantId()), "into_participant_id merged-into-itself");
        refused(() -> survivor.retiredInto(UUID.randomUUID().toString()), "into_participant_id survivor-unknown");
        asDfe().body("{\"into_participant_id\":\"" + survivor.participantId() + "\"}")
                .post("/internal/v1/participants/" + UUID.randomUUID() + "/retirement")
                .then()
                .statusCode(404);
    }

    /** Two merges at once, crosswise and in a chain, and a transfer meanwhile: the books agree. */
    @Test
    void mergesAtOnceLeaveOnePersonWithEverything() {
        List.of("participants", "transfers").forEach(resource -> documents(resource, "rebuild"));
        Person third = anEct(school, 2024).registered().validated();
        TestSchool next = TestSchool.recorded();

        List<CompletableFuture<Integer>> running = List.of(
                CompletableFuture.supplyAsync(
                        () -> duplicate.retiredInto(survivor.participantId()).statusCode()),
                CompletableFuture.supplyAsync(
                        () -> survivor.retiredInto(third.participantId()).statusCode()),
                CompletableFuture.supplyAsync(() ->
                        duplicate.joins(next, LocalDate.of(2025, 1, 6), true).statusCode()));
        List<Integer> answers = running.stream().map(CompletableFuture::join).toList();

        assertEquals(List.of(200, 200, 200), answers);
        assertEquals(
                Set.of(survivor.trainingRecordId(), duplicate.trainingRecordId(), third.trainingRecordId()),
                Set.copyOf(third.shownTo("aurora").getList("ecf_enrolments.training_record_id")));
        assertEquals(
                List.of(third.participantId(), third.participantId()),
                Stream.of(survivor, duplicate)
                        .flatMap(one -> found(one).stream())
                        .toList());
        List.of("participants", "transfers").forEach(resource -> documents(resource, "compare")
                .body("written", equalTo(0))
                .body("removed", equalTo(0)));
    }

    private static ValidatableResponse documents(String resource, String command) {
        return asDfe().post("/internal/v1/documents/" + resource + "/" + command)
                .then()
                .statusCode(200);
    }

    private String status(String record) {
        return survivor.shownTo("aurora")
                .getString("ecf_enrolments.find { it.training_record_id == '" + record + "' }.training_status");
    }

    private static List<String> found(Person retired) {
        return asProvider("aurora")
                .urlEncodingEnabled(false)
                .get("/api/v3/participants/ecf?filter%5Bfrom_participant_id%5D=" + retired.participantId())
                .jsonPath()
                .getList("data.id");
    }

    private static long tombstones(Person person) {
        return Database.ofApplication()
                .countWhere(
                        "removed_documents",
                        "list = 'participant_documents' and scope = ? and id = ?",
                        AURORA.value().toString(),
                        UUID.fromString(person.participantId()));
    }
}
