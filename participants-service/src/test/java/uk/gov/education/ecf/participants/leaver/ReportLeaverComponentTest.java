package uk.gov.education.ecf.participants.leaver;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static uk.gov.education.ecf.participants.fixtures.Providers.AURORA;
import static uk.gov.education.ecf.participants.fixtures.RegistrationRequest.anEct;
import static uk.gov.education.ecf.participants.fixtures.Told.refused;
import static uk.gov.education.ecf.platform.testkit.Http.asDfe;
import static uk.gov.education.ecf.platform.testkit.Http.asProvider;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.calendar.LondonDay;
import uk.gov.education.ecf.contracts.participants.ParticipantEvent.ParticipantLeaverReported;
import uk.gov.education.ecf.participants.fixtures.Person;
import uk.gov.education.ecf.participants.fixtures.Providers;
import uk.gov.education.ecf.participants.fixtures.TestSchool;
import uk.gov.education.ecf.participants.fixtures.Written;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Scenario;

@ComponentTest
class ReportLeaverComponentTest {

    @Inject
    InstantSource realTime;

    private final TestSchool school = TestSchool.recorded();
    private LocalDate today;
    private Person person;

    @BeforeEach
    void someoneOfAurora() {
        Providers.areKnown();
        today = LondonDay.of(realTime.instant());
        school.partneredWith(AURORA, 2024);
        person = anEct(school, 2024).registered().validated();
    }

    /** The second row of the guidance's first and third table. */
    @Test
    void theProviderSeesTheLeavingAndNothingOfAJoining() {
        LocalDate leaving = today.plusDays(30);
        String before = person.shownTo("aurora").getString("updated_at");
        person.transfersSeenBy("aurora").then().statusCode(404);

        Scenario.stimulate(() -> person.leaves(leaving))
                .andWaitFor(ParticipantLeaverReported.class)
                .withKey(person.participantId())
                .andVerify(event -> assertEquals(leaving, event.leavingDate()));

        JsonPath shown = person.shownTo("aurora");
        assertEquals("leaving", shown.getString("ecf_enrolments[0].participant_status"));
        assertEquals("active", shown.getString("ecf_enrolments[0].training_status"));
        assertEquals(1, Integer.signum(shown.getString("updated_at").compareTo(before)));
        JsonPath transfer = person.transfersSeenBy("aurora").jsonPath().setRootPath("data.attributes.transfers[0]");
        assertEquals(person.trainingRecordId(), transfer.getString("training_record_id"));
        assertEquals("unknown", transfer.getString("transfer_type"));
        assertEquals("incomplete", transfer.getString("status"));
        assertEquals(school.urn(), transfer.getString("leaving.school_urn"));
        assertEquals("Provider " + AURORA, transfer.getString("leaving.provider"));
        assertEquals(leaving.toString(), transfer.getString("leaving.date"));
        assertNull(transfer.get("joining"));
        person.transfersSeenBy("beacon").then().statusCode(404);
    }

    @Test
    void aLeavingInThePastIsCompleteAtOnce() {
        person.leaves(today).then().statusCode(200).body("participant_id", equalTo(person.participantId()));

        assertEquals("left", person.shownTo("aurora").getString("ecf_enrolments[0].participant_status"));
        assertEquals(
                "complete",
                person.transfersSeenBy("aurora").jsonPath().getString("data.attributes.transfers[0].status"));
    }

    /** Rule M16a: the travelled day decides what reads travel to, and changes nothing. */
    @Test
    void aReadThatTravelsSeesTheTransferComplete() {
        LocalDate leaving = today.plusDays(30);
        person.leaves(leaving);
        String path = "/api/v3/participants/ecf/" + person.participantId() + "/transfers";

        asProvider("aurora")
                .header("X-With-Server-Date", LondonDay.startOf(leaving).toString())
                .get(path)
                .then()
                .body("data.attributes.transfers[0].status", equalTo("complete"));
        asProvider("aurora").get(path).then().body("data.attributes.transfers[0].status", equalTo("incomplete"));
    }

    @Test
    void theSameAgainWritesNothing() {
        person.leaves(today.plusDays(30)).then().statusCode(200);
        Written before = Written.now();

        person.leaves(today.plusDays(30)).then().statusCode(200);

        assertEquals(before, Written.now());
    }

    @Test
    void aListOfTransfersIsPolledInTheOrderOfChange() {
        person.leaves(today.plusDays(30));
        Person other = anEct(school, 2024).registered().validated();
        other.leaves(today.plusDays(30));
        person.leaves(today.plusDays(31));
        String since = other.transfersSeenBy("aurora").jsonPath().getString("data.attributes.updated_at");

        assertEquals(
                List.of(other.participantId(), person.participantId()),
                asProvider("aurora")
                        .urlEncodingEnabled(false)
                        .get("/api/v3/participants/ecf/transfers?filter%5Bupdated_since%5D=" + since)
                        .jsonPath()
                        .getList("data.id"));
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        refused(() -> person.leaves(LocalDate.of(1815, 6, 18)), "leaving_date leaving-date-invalid");
        refused(() -> report(person.trainingRecordId(), "{}"), "leaving_date leaving-date-invalid");
        refused(
                () -> report(
                        person.trainingRecordId(),
                        "{\"leaving_date\":\"2026-01-01\",\"school_id\":\"" + UUID.randomUUID() + "\"}"),
                "school_id never-at-school");
        report(UUID.randomUUID().toString(), "{\"leaving_date\":\"2026-01-01\"}")
                .then()
                .statusCode(404);
    }

    private static Response report(String record, String body) {
        return asDfe().body(body).post("/internal/v1/training-records/" + record + "/leaver");
    }
}
