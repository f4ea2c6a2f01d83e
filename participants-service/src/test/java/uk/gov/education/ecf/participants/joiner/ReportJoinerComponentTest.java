package uk.gov.education.ecf.participants.joiner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static uk.gov.education.ecf.participants.fixtures.Providers.AURORA;
import static uk.gov.education.ecf.participants.fixtures.Providers.BEACON;
import static uk.gov.education.ecf.participants.fixtures.RegistrationRequest.anEct;
import static uk.gov.education.ecf.participants.fixtures.Told.refused;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.calendar.LondonDay;
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;
import uk.gov.education.ecf.contracts.participants.ParticipantEvent.ParticipantJoinerReported;
import uk.gov.education.ecf.contracts.participants.PeriodSnapshot;
import uk.gov.education.ecf.participants.daychange.StatusDayChangeJob;
import uk.gov.education.ecf.participants.fixtures.News;
import uk.gov.education.ecf.participants.fixtures.Person;
import uk.gov.education.ecf.participants.fixtures.Providers;
import uk.gov.education.ecf.participants.fixtures.TestDeclaration;
import uk.gov.education.ecf.participants.fixtures.TestPartnership;
import uk.gov.education.ecf.participants.fixtures.TestSchool;
import uk.gov.education.ecf.participants.fixtures.Written;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Database;
import uk.gov.education.ecf.platform.testkit.Scenario;

@ComponentTest
class ReportJoinerComponentTest {

    @Inject
    InstantSource realTime;

    @Inject
    StatusDayChangeJob dayChange;

    private final TestSchool old = TestSchool.recorded();
    private final TestSchool next = TestSchool.recorded();
    private LocalDate today;
    private LocalDate joining;
    private Person person;

    @BeforeEach
    void someoneOfAurora() {
        Providers.areKnown();
        today = LondonDay.of(realTime.instant());
        joining = today.plusDays(40);
        old.partneredWith(AURORA, 2024);
        person = anEct(old, 2024).registered().validated();
    }

    /** The guidance's first two tables, through the service; the joining day moves the statuses by itself. */
    @Test
    void aNewProviderSeesTheJoinerAndBothSeeBothSides() {
        DeliveryPartnerId partner = DeliveryPartnerId.random();
        next.partneredWith(BEACON, partner, 2024);
        person.leaves(today.plusDays(30));

        Scenario.stimulate(() -> person.joins(next, joining, false))
                .andWaitFor(ParticipantJoinerReported.class)
                .withKey(person.participantId())
                .andVerify(event -> {
                    List<PeriodSnapshot> periods =
                            event.participant().trainingRecords().get(0).periods();
                    assertEquals(
                            List.of(joining),
                            periods.stream()
                                    .map(PeriodSnapshot::endDate)
                                    .limit(1)
                                    .toList());
                    assertEquals("leaving", periods.get(0).inductionStatus());
                    assertEquals(BEACON, periods.get(1).leadProviderId());
                });

        assertEquals("leaving", status("aurora"));
        assertEquals("joining", status("beacon"));
        assertEquals(partner.toString(), person.shownTo("beacon").getString("ecf_enrolments[0].delivery_partner_id"));
        assertEquals(next.urn(), person.shownTo("beacon").getString("ecf_enrolments[0].school_urn"));
        for (String client : List.of("aurora", "beacon")) {
            JsonPath transfer = transfer(client);
            assertEquals("new_provider", transfer.getString("transfer_type"));
            assertEquals("incomplete", transfer.getString("status"));
            assertEquals(today.plusDays(30).toString(), transfer.getString("leaving.date"));
            assertEquals(joining.toString(), transfer.getString("joining.date"));
            assertEquals("Provider " + BEACON, transfer.getString("joining.provider"));
        }

        String before = person.transfersSeenBy("aurora").jsonPath().getString("data.attributes.updated_at");
        dayChange.run(LondonDay.startOf(joining)).await().indefinitely();

        assertEquals("left", status("aurora"));
        assertEquals("active", status("beacon"));
        assertEquals("complete", transfer("beacon").getString("status"));
        assertEquals(
                1,
                Integer.signum(person.transfersSeenBy("aurora")
                        .jsonPath()
                        .getString("data.attributes.updated_at")
                        .compareTo(before)));
    }

    /** The guidance's third table; rule F-4: the pair goes along, with a relationship partnership as soon as there is one. */
    @Test
    void whoeverStaysKeepsProviderAndPartner() {
        String partner = person.shownTo("aurora").getString("ecf_enrolments[0].delivery_partner_id");
        next.partneredWith(BEACON, 2024);

        person.joins(next, joining, true).then().statusCode(200);

        JsonPath shown = person.shownTo("aurora");
        assertEquals("joining", shown.getString("ecf_enrolments[0].participant_status"));
        assertEquals(next.urn(), shown.getString("ecf_enrolments[0].school_urn"));
        assertEquals(partner, shown.getString("ecf_enrolments[0].delivery_partner_id"));
        assertEquals(1, shown.getList("ecf_enrolments").size());
        assertEquals("new_school", transfer("aurora").getString("transfer_type"));
        assertNull(transfer("aurora").get("leaving.date"));
        person.seenBy("beacon").then().statusCode(404);
        person.transfersSeenBy("beacon").then().statusCode(404);

        TestPartnership relationship = TestPartnership.of(next, AURORA, DeliveryPartnerId.of(partner), 2024);
        News.heard(relationship.recordedForOnePerson());
        person.act(
                        "aurora",
                        "change-schedule",
                        Map.of("schedule_identifier", "ecf-standard-april", "course_identifier", "ecf-induction"))
                .then()
                .statusCode(200);
    }

    @Test
    void aSchoolThatLeadsTheTrainingItselfHasNoProvider() {
        person.joins(next, joining, false).then().statusCode(200);

        assertEquals("leaving", status("aurora"));
        assertEquals("new_school", transfer("aurora").getString("transfer_type"));
        assertNull(transfer("aurora").get("joining.provider"));
    }

    @Test
    void anotherDayCorrectsAndTheSameWritesNothing() {
        next.partneredWith(BEACON, 2024);
        person.joins(next, joining, false).then().statusCode(200);
        Written before = Written.now();
        person.joins(next, joining, false).then().statusCode(200);
        assertEquals(before, Written.now());

        person.joins(next, today, false).then().statusCode(200);

        assertEquals("left", status("aurora"));
        assertEquals("active", status("beacon"));
        assertEquals(1, transfers("aurora"));
    }

    /** Rule M23. */
    @Test
    void aChallengedPartnershipHidesTheTransfer() {
        TestPartnership partnership = TestPartnership.of(next, BEACON, 2024);
        News.heard(partnership.confirmed());
        person.joins(next, joining, false).then().statusCode(200);
        person.transfersSeenBy("beacon").then().statusCode(200);

        News.heard(partnership.challenged());

        person.transfersSeenBy("beacon").then().statusCode(404);
        person.transfersSeenBy("aurora").then().statusCode(200);
    }

    @Test
    void aProvidersNewNameIsShown() {
        person.joins(next, joining, false).then().statusCode(200);

        News.heard(Providers.renamed(AURORA, "Aurora Renamed", 9));
        assertEquals("Aurora Renamed", transfer("aurora").getString("leaving.provider"));
        News.heard(Providers.renamed(AURORA, "Provider " + AURORA, 10));
    }

    /** Rules E-48 and E-49. */
    @Test
    void aTransferTakesTheUnfinishedOutOfAFrozenCohort() {
        TestSchool first = TestSchool.recorded();
        first.partneredWith(AURORA, 2021);
        next.partneredWith(BEACON, 2024);
        Person unfinished = anEct(first, 2021).registered().validated();
        News.heard(TestDeclaration.ofAnEct(unfinished, AURORA, "started", "2021-09-12", 2021)
                .eligible());

        unfinished.joins(next, joining, false).then().statusCode(200);

        JsonPath shown = unfinished.shownTo("beacon");
        assertEquals("2024", shown.getString("ecf_enrolments[0].cohort"));
        assertEquals("ecf-extended-september", shown.getString("ecf_enrolments[0].schedule_identifier"));
        assertEquals(true, shown.getBoolean("ecf_enrolments[0].cohort_changed_after_payments_frozen"));
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        refused(() -> joins(Map.of()), "school_id school-unknown", "joining_date joining-date-invalid");
        refused(
                () -> joins(Map.of("joining_date", "2020-01-01")),
                "school_id school-unknown",
                "joining_date joining-date-invalid");
        refused(
                () -> joins(Map.of(
                        "school_id", next.id.toString(),
                        "joining_date", today.plusYears(1).plusDays(1).toString())),
                "joining_date joining-date-invalid");
        refused(() -> joins(with("mentor_id", UUID.randomUUID().toString())), "mentor_id mentor-unknown");
        refused(() -> joins(with("email", "nobody")), "email email-invalid");
        refused(409, () -> person.joins(old, joining, false), "school_id already-at-school");
        Person other = anEct(old, 2024)
                .with("email", "taken." + UUID.randomUUID() + "@hollybrook.example")
                .registered();
        String taken = other.trainingRecordId();
        refused(409, () -> joins(with("email", emailOf(taken))), "email email-in-use");
        Person alone = anEct(TestSchool.recorded(), 2024).registered().validated();
        refused(409, () -> alone.joins(next, joining, true), "continue_with_provider cannot-continue-with-provider");
    }

    /** A leaver, a joiner and a deferral at once: each takes effect, in some order. */
    @Test
    void nothingIsLostBetweenActsAtOnce() {
        next.partneredWith(BEACON, 2024);

        List<CompletableFuture<Integer>> running = List.of(
                CompletableFuture.supplyAsync(
                        () -> person.leaves(today.plusDays(30)).statusCode()),
                CompletableFuture.supplyAsync(
                        () -> person.joins(next, joining, false).statusCode()),
                CompletableFuture.supplyAsync(() -> person.act(
                                "aurora", "defer", Map.of("reason", "other", "course_identifier", "ecf-induction"))
                        .statusCode()));

        assertEquals(
                List.of(200, 200, 200),
                running.stream().map(CompletableFuture::join).toList());
        assertEquals("deferred", person.shownTo("aurora").getString("ecf_enrolments[0].training_status"));
        assertEquals(today.plusDays(30).toString(), transfer("beacon").getString("leaving.date"));
        assertEquals("joining", status("beacon"));
    }

    private Map<String, Object> with(String name, Object value) {
        Map<String, Object> body = new HashMap<>();
        body.put("school_id", next.id.toString());
        body.put("joining_date", joining.toString());
        body.put(name, value);
        return body;
    }

    private static String emailOf(String record) {
        return Database.ofApplication()
                .value(String.class, "select email from periods where training_record_id = ?", UUID.fromString(record))
                .orElseThrow();
    }

    private Response joins(Map<String, ?> body) {
        return person.joins(body);
    }

    private String status(String client) {
        return person.shownTo(client).getString("ecf_enrolments[0].participant_status");
    }

    private JsonPath transfer(String client) {
        return person.transfersSeenBy(client).jsonPath().setRootPath("data.attributes.transfers[0]");
    }

    private int transfers(String client) {
        return person.transfersSeenBy(client)
                .jsonPath()
                .getList("data.attributes.transfers")
                .size();
    }
}
