package uk.gov.education.ecf.participants.documents;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.education.ecf.participants.fixtures.Providers.AURORA;
import static uk.gov.education.ecf.participants.fixtures.Providers.BEACON;
import static uk.gov.education.ecf.participants.fixtures.RegistrationRequest.aMentor;
import static uk.gov.education.ecf.participants.fixtures.RegistrationRequest.anEct;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.calendar.LondonDay;
import uk.gov.education.ecf.participants.fixtures.News;
import uk.gov.education.ecf.participants.fixtures.Person;
import uk.gov.education.ecf.participants.fixtures.TestPartnership;
import uk.gov.education.ecf.participants.fixtures.TestSchool;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Database;
import uk.gov.education.ecf.platform.testkit.Http;

/** Documents made from scratch are those that the acts wrote. */
@ComponentTest
class RebuildParticipantsComponentTest {

    private static final List<String> RESOURCES = List.of("participants", "transfers", "unfunded-mentors");

    private final Database database = Database.ofApplication();

    @Inject
    Clock clock;

    private TestSchool school;
    private Person teacher;

    @BeforeEach
    void aTeacher() {
        RESOURCES.forEach(resource -> command(resource, "rebuild"));
        school = TestSchool.recorded();
        school.partneredWith(AURORA, 2025);
        teacher = anEct(school, 2025).registered().validated();
    }

    @Test
    void actsLeaveNothingToRebuild() {
        TestPartnership partnership = TestPartnership.of(school, AURORA, 2024);
        News.heard(partnership.confirmed());
        Person mentor = aMentor(school, 2024).registered().validated();
        News.heard(
                partnership.challenged(),
                TestPartnership.of(school, BEACON, 2024).confirmed());
        mentor.seenBy("beacon").then().statusCode(200);
        mentor.seenBy("aurora").then().statusCode(404);
        anEct(school, 2025).registered();
        TestSchool next = TestSchool.recorded();
        next.partneredWith(BEACON, 2025);
        teacher.mentoredBy(mentor.participantId()).then().statusCode(200);
        teacher.leaves(LocalDate.of(2026, 1, 9)).then().statusCode(200);
        teacher.joins(next, LocalDate.of(2026, 1, 12), false).then().statusCode(200);
        mentor.retiredInto(anEct(school, 2025).registered().validated().participantId())
                .then()
                .statusCode(200);

        for (String resource : RESOURCES) {
            command(resource, "compare").body("written", equalTo(0)).body("removed", equalTo(0));
        }
    }

    @Test
    void whatIsDamagedLostOrLeftOverIsRepaired() {
        Person other = anEct(school, 2025).registered().validated();
        List<Map<String, Object>> before = documents();
        database.execute(
                "update participant_documents set document = replace(document, 'Oskar', 'Nobody'), training_statuses = 'deferred'"
                        + " where id = ?",
                UUID.fromString(teacher.participantId()));
        database.execute("delete from participant_documents where id = ?", UUID.fromString(other.participantId()));
        leaveOver(UUID.randomUUID());

        command("compare")
                .body("differing", hasItems(teacher.participantId(), other.participantId()))
                .body("written", equalTo(2))
                .body("removed", equalTo(1));
        command("rebuild").body("written", equalTo(2)).body("removed", equalTo(1));

        assertEquals(before, documents());
    }

    @Test
    void whoMayNotSeeSomeoneLosesThem() {
        leaveOver(UUID.fromString(teacher.participantId()));
        teacher.seenBy("beacon").then().statusCode(200);

        command("rebuild").body("written", equalTo(0)).body("removed", equalTo(1));

        teacher.seenBy("beacon").then().statusCode(404);
        teacher.seenBy("aurora").then().statusCode(200);
    }

    @Test
    void aDayThatIsNotAnnouncedYetIsLeftToTheDayChange() {
        LocalDate today = LondonDay.of(clock.instant());
        Person joining = anEct(school, 2025)
                .with("start_date", today.plusDays(1))
                .registered()
                .validated();
        database.execute(
                "update periods set start_date = ? where training_record_id = ?",
                today,
                UUID.fromString(joining.trainingRecordId()));
        database.execute(
                "update participant_documents set next_status_change_on = ?, status_courses = replace(status_courses, ?, ?) where id = ?",
                today,
                today.plusDays(1).toString(),
                today.toString(),
                UUID.fromString(joining.participantId()));

        command("rebuild").body("written", equalTo(0));

        assertEquals("joining", joining.shownTo("aurora").getString("ecf_enrolments[0].participant_status"));
    }

    private void leaveOver(UUID id) {
        database.execute(
                "insert into participant_documents select ?, ?, schedule_cohorts, training_statuses, former_ids, next_status_change_on,"
                        + " created_at, updated_at, document, content_hash from participant_documents where id = ?",
                BEACON.value(),
                id,
                UUID.fromString(teacher.participantId()));
    }

    private static ValidatableResponse command(String command) {
        return command("participants", command);
    }

    private static ValidatableResponse command(String resource, String command) {
        return Http.asDfe()
                .post("/internal/v1/documents/" + resource + "/" + command)
                .then()
                .statusCode(200);
    }

    /** But for their times of change. */
    private List<Map<String, Object>> documents() {
        return database.rows(
                """
                select lead_provider_id, id, array_to_string(schedule_cohorts, ' ') as schedule_cohorts, training_statuses,
                  array_to_string(former_ids, ' ') as former_ids, next_status_change_on, created_at, content_hash,
                  regexp_replace(document, '"updated_at":"[^"]+"', '') as document
                from participant_documents order by lead_provider_id, id""");
    }
}
