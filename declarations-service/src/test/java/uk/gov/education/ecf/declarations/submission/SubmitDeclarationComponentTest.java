package uk.gov.education.ecf.declarations.submission;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.gov.education.ecf.declarations.fixtures.Requests.DECLARATIONS;
import static uk.gov.education.ecf.declarations.fixtures.Requests.but;
import static uk.gov.education.ecf.declarations.fixtures.Requests.envelope;
import static uk.gov.education.ecf.declarations.fixtures.Requests.show;
import static uk.gov.education.ecf.declarations.fixtures.Requests.started;
import static uk.gov.education.ecf.declarations.fixtures.Requests.submit;
import static uk.gov.education.ecf.declarations.fixtures.Requests.submitted;
import static uk.gov.education.ecf.declarations.fixtures.SomeParticipant.aMentor;
import static uk.gov.education.ecf.declarations.fixtures.SomeParticipant.aTeacher;
import static uk.gov.education.ecf.platform.testkit.Http.asProvider;

import io.restassured.response.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.declarations.DeclarationEvent.DeclarationBecameEligible;
import uk.gov.education.ecf.contracts.declarations.DeclarationEvent.DeclarationBecameIneligible;
import uk.gov.education.ecf.contracts.declarations.DeclarationEvent.DeclarationSubmitted;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.declarations.fixtures.Given;
import uk.gov.education.ecf.declarations.fixtures.SomeParticipant;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Database;
import uk.gov.education.ecf.platform.testkit.Scenario;

@ComponentTest
class SubmitDeclarationComponentTest {

    private final Database database = Database.ofApplication();

    @BeforeEach
    void whatTheOthersTold() {
        Given.leadProvider(Given.AURORA, "Aurora Institute", 1);
        Given.openStatements();
    }

    @Test
    void aStartOfAFundableTeacherIsEligibleOnTheStatement() {
        SomeParticipant teacher = aTeacher().withUplift().known();
        Response answer = submit("aurora", started(teacher));
        answer.then()
                .statusCode(200)
                .contentType("application/vnd.api+json")
                .body("data.type", equalTo("participant-declaration"))
                .body("data.attributes.participant_id", equalTo(teacher.id().toString()))
                .body("data.attributes.declaration_type", equalTo("started"))
                .body("data.attributes.course_identifier", equalTo("ecf-induction"))
                .body("data.attributes.declaration_date", equalTo("2024-09-12T09:30:00.000Z"))
                .body("data.attributes.mentor_id", equalTo(teacher.mentor.toString()))
                .body("data.attributes.state", equalTo("eligible"))
                .body("data.attributes.delivery_partner_id", equalTo(teacher.deliveryPartner.toString()))
                .body("data.attributes.statement_id", equalTo(Given.openStatement(2024)))
                .body("data.attributes.clawback_statement_id", nullValue())
                .body("data.attributes.ineligible_for_funding_reason", nullValue())
                .body("data.attributes.uplift_paid", is(false))
                .body("data.attributes.evidence_held", nullValue())
                .body("data.attributes.has_passed", nullValue())
                .body("data.attributes.lead_provider_name", equalTo("Aurora Institute"));
        assertEquals(answer.asString(), show("aurora", answer.path("data.id")).asString());
    }

    @Test
    void theAttributesComeInThePublishedOrder() {
        String body = submit("aurora", started(aTeacher().known())).asString();
        String names = body.replaceAll("^.*\"attributes\":\\{", "")
                .replaceAll("\":(null|true|false|\"[^\"]*\"),?\"?", " ")
                .replaceAll("[\"}]", "");
        assertEquals(
                "participant_id declaration_type course_identifier declaration_date mentor_id state updated_at created_at"
                        + " delivery_partner_id statement_id clawback_statement_id ineligible_for_funding_reason uplift_paid evidence_held"
                        + " has_passed lead_provider_name awaiting",
                names.strip());
    }

    @Test
    void submissionAndEligibilityAreAnnouncedInThatOrderFromOneTransaction() {
        SomeParticipant teacher = aTeacher().known();
        Scenario.stimulate(() -> submitted("aurora", started(teacher)))
                .andWaitFor(DeclarationBecameEligible.class)
                .withKey(id -> teacher.id() + "/" + id)
                .andVerify((id, event) -> {
                    assertEquals(2, event.version());
                    assertEquals("eligible", event.declaration().state());
                    assertEquals(
                            Given.openStatement(2024),
                            event.declaration().statementId().toString());
                    assertEquals("ect", event.declaration().participantType());
                    assertEquals(2024, event.declaration().cohort());
                });
        List<Map<String, Object>> announced = database.rows(
                "select type, aggregate_version from outbox where message_key like ? order by position",
                teacher.id() + "/%");
        assertEquals(
                List.of("declarations.declaration-submitted.v1", "declarations.declaration-became-eligible.v1"),
                announced.stream().map(row -> row.get("type")).toList());
        // xmin names the transaction that wrote a row
        assertEquals(
                1,
                database.value(
                                Long.class,
                                "select count(distinct x) from (select xmin::text x from declarations where participant_id = ?"
                                        + " union all select s.xmin::text from declaration_states s join declarations d on d.id = s.declaration_id where participant_id = ?"
                                        + " union all select xmin::text from declaration_attempts where participant_id = ?"
                                        + " union all select xmin::text from declaration_documents where participant_id = ?) t",
                                teacher.id().value(),
                                teacher.id().value(),
                                teacher.id().value(),
                                teacher.id().value())
                        .orElseThrow());
    }

    @Test
    void aStartOfWhomNobodyPaysForStaysSubmittedAndIsAnnounced() {
        SomeParticipant teacher = aTeacher().fundable(null).known();
        Scenario.stimulate(() -> submit("aurora", started(teacher)))
                .andWaitFor(DeclarationSubmitted.class)
                .withKey(answer -> teacher.id() + "/" + answer.path("data.id"))
                .andVerify((answer, event) -> {
                    answer.then()
                            .body("data.attributes.state", equalTo("submitted"))
                            .body("data.attributes.statement_id", nullValue());
                    assertEquals(1, event.version());
                });
    }

    @Test
    void theScheduleCountsAndNotTheCohortOfTheSchoolsProgramme() {
        SomeParticipant teacher = aTeacher().inProgrammeOf(2023).known();
        submit("aurora", started(teacher))
                .then()
                .statusCode(200)
                .body("data.attributes.statement_id", equalTo(Given.openStatement(2024)));
    }

    @Test
    void aPeriodOnTheScheduleOfAnotherCohortIsNotTheOneThatAppliesNow() {
        SomeParticipant teacher = aTeacher().of(2023).inProgrammeOf(2024);
        teacher.with(teacher.period(Given.AURORA, "active", LocalDate.of(2023, 6, 1), null))
                .of(2024)
                .known();
        submit("aurora", started(teacher))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("participant-not-recognised"));
    }

    @Test
    void anotherPersonWithThatNumberMakesItIneligible() {
        SomeParticipant first = aTeacher().numbered("7654321").known();
        String original = submitted("aurora", started(first));
        SomeParticipant second = aTeacher().numbered("7654321").known();
        submit("aurora", started(second))
                .then()
                .statusCode(200)
                .body("data.attributes.state", equalTo("ineligible"))
                .body("data.attributes.ineligible_for_funding_reason", equalTo("duplicate_declaration"))
                .body("data.attributes.statement_id", nullValue());
        assertEquals(
                1,
                database.countWhere(
                        "declarations",
                        "participant_id = ? and duplicate_of = ?",
                        second.id().value(),
                        UUID.fromString(original)));
    }

    @Test
    void anIneligibleDeclarationIsAnnouncedAsSuch() {
        SomeParticipant first = aTeacher().numbered("7654323").known();
        submitted("aurora", started(first));
        SomeParticipant second = aTeacher().numbered("7654323").known();
        Scenario.stimulate(() -> submitted("aurora", started(second)))
                .andWaitFor(DeclarationBecameIneligible.class)
                .withKey(id -> second.id() + "/" + id)
                .andVerify(event -> {
                    assertEquals("ineligible", event.declaration().state());
                    assertEquals("duplicate_declaration", event.declaration().ineligibleForFundingReason());
                    assertEquals(2, event.version());
                });
        assertEquals(
                List.of("declarations.declaration-submitted.v1", "declarations.declaration-became-ineligible.v1"),
                database.list(
                        String.class,
                        "select type from outbox where message_key like ? order by position",
                        second.id() + "/%"));
    }

    @Test
    void anIneligibleDeclarationDoesNotBlockANewOne() {
        SomeParticipant first = aTeacher().numbered("7654322").known();
        submitted("aurora", started(first));
        SomeParticipant second = aTeacher().numbered("7654322").known();
        submitted("aurora", started(second));
        submit("aurora", started(second)).then().statusCode(200).body("data.attributes.state", equalTo("ineligible"));
    }

    @Test
    void retainedAndCompletedAreTakenToo() {
        SomeParticipant teacher = aTeacher().known();
        Map<String, Object> retained = but(
                but(started(teacher), "declaration_type", "retained-1"), "declaration_date", "2025-02-01T00:00:00Z");
        submit("aurora", but(retained, "evidence_held", "training-event-attended"))
                .then()
                .statusCode(200)
                .body("data.attributes.evidence_held", equalTo("training-event-attended"));
        Map<String, Object> completed =
                but(but(started(teacher), "declaration_type", "completed"), "declaration_date", "2026-05-01T00:00:00Z");
        submit("aurora", but(completed, "evidence_held", "other")).then().statusCode(200);
    }

    @Test
    void aMentorOf2025CompletesWithDetailedEvidence() {
        SomeParticipant mentor = aMentor().of(2025).known();
        Map<String, Object> attributes = but(
                but(started(mentor), "course_identifier", "ecf-mentor"), "declaration_date", "2026-05-12T15:00:00Z");
        submit(
                        "aurora",
                        but(
                                but(attributes, "declaration_type", "completed"),
                                "evidence_held",
                                "75-percent-engagement-met"))
                .then()
                .statusCode(200)
                .body("data.attributes.mentor_id", nullValue())
                .body("data.attributes.evidence_held", equalTo("75-percent-engagement-met"))
                .body("data.attributes.statement_id", equalTo(Given.openStatement(2025)));
    }

    @Test
    void onTheCutOffDayItLandsOnThatStatementAndTheDayAfterOnTheNext() {
        StatementId ending = StatementId.random();
        StatementId next = StatementId.random();
        Given.statement(Given.snapshot(ending, Given.CEDAR, 2023, "open", LocalDate.of(2023, 10, 31)), 1);
        Given.statement(Given.snapshot(next, Given.CEDAR, 2023, "open", LocalDate.of(2023, 11, 30)), 1);

        assertEquals(ending.toString(), statementOf("2023-10-31T23:59:59Z"));
        assertEquals(next.toString(), statementOf("2023-11-01T00:00:00Z"));
    }

    @Test
    void theFutureIsJudgedByTheTimeOfTheRequest() {
        SomeParticipant teacher = aTeacher().known();
        Map<String, Object> attributes = started(teacher);
        asProvider("aurora")
                .header("X-With-Server-Date", "2024-09-12T09:29:59Z")
                .body(envelope(attributes))
                .post(DECLARATIONS)
                .then()
                .statusCode(422)
                .body("errors.code", contains("declaration-date-in-future"));
        asProvider("aurora")
                .header("X-With-Server-Date", "2024-09-12T09:31:00Z")
                .body(envelope(attributes))
                .post(DECLARATIONS)
                .then()
                .statusCode(200);
    }

    /** Rule M16: each is declared a second after it took place, by the time that the request travels to. */
    @Test
    void fromStartToCompletionInOneMinute() {
        SomeParticipant teacher = aTeacher().known();
        for (String stage : List.of(
                "started 2024-09-12",
                "retained-1 2025-02-01",
                "retained-2 2025-05-01",
                "retained-3 2025-09-01",
                "retained-4 2026-02-01",
                "completed 2026-05-01")) {
            String type = stage.split(" ")[0];
            String day = stage.split(" ")[1];
            Map<String, Object> attributes =
                    but(but(started(teacher), "declaration_type", type), "declaration_date", day + "T12:00:00Z");
            asProvider("aurora")
                    .header("X-With-Server-Date", day + "T12:00:01Z")
                    .body(envelope(but(attributes, "evidence_held", type.equals("started") ? null : "other")))
                    .post(DECLARATIONS)
                    .then()
                    .statusCode(200)
                    .body("data.attributes.state", equalTo("eligible"));
        }
        assertEquals(
                6,
                database.countWhere(
                        "declarations", "participant_id = ?", teacher.id().value()));
    }

    /** Finding 15. */
    @Test
    void whatATravellingRequestRecordsIsRecordedInRealTime() {
        SomeParticipant teacher = aTeacher().known();
        asProvider("aurora")
                .header("X-With-Server-Date", "2031-09-12T09:31:00Z")
                .body(envelope(started(teacher)))
                .post(DECLARATIONS)
                .then()
                .statusCode(200);
        Instant soon = Instant.now().plusSeconds(60);
        for (String recorded : List.of(
                "select max(attempted_at) from declaration_attempts where participant_id = ?",
                "select max(created_at) from declarations where participant_id = ?",
                "select max(created_at) from declaration_documents where participant_id = ?",
                "select max(updated_at) from declaration_documents where participant_id = ?")) {
            Instant at = database.value(Instant.class, recorded, teacher.id().value())
                    .orElseThrow();
            assertTrue(at.isBefore(soon), recorded + ": " + at);
        }
        String told = database.value(
                        String.class,
                        "select string_agg(payload::text, ' ') from outbox where message_key like ?",
                        teacher.id() + "/%")
                .orElseThrow();
        assertFalse(told.contains("2031-"), told);
    }

    @Test
    void everyAttemptForAKnownParticipantIsRecorded() {
        SomeParticipant teacher = aTeacher().known();
        submit("aurora", but(started(teacher), "declaration_date", "foo"))
                .then()
                .statusCode(422);
        String id = submitted("aurora", started(teacher));
        submit("aurora", started(teacher)).then().statusCode(422);

        List<Map<String, Object>> attempts = database.rows(
                "select declaration_id, array_to_string(refusals, ' ') as refusals, declaration_date"
                        + " from declaration_attempts where participant_id = ? order by attempted_at",
                teacher.id().value());
        assertEquals(
                List.of("declaration-date-missing declaration-date-invalid", "", "declaration-already-exists"),
                attempts.stream().map(attempt -> attempt.get("refusals")).toList());
        assertEquals(UUID.fromString(id), attempts.get(1).get("declaration_id"));
        assertEquals("foo", attempts.get(0).get("declaration_date"));
    }

    @Test
    void aRetryOfTheWriteChangesNothingOfWhatIsThere() {
        SomeParticipant teacher = aTeacher().known();
        String id = submitted("aurora", started(teacher));
        String before = show("aurora", id).asString();
        submit("aurora", started(teacher))
                .then()
                .statusCode(422)
                .body("errors.code", contains("declaration-already-exists"));
        assertEquals(before, show("aurora", id).asString());
        assertEquals(2, database.countWhere("outbox", "message_key like ?", teacher.id() + "/%"));
    }

    private String statementOf(String serverDate) {
        SomeParticipant teacher = aTeacher().of(2023);
        teacher.with(teacher.period(Given.CEDAR, "active", LocalDate.of(2023, 6, 1), null))
                .known();
        Map<String, Object> attributes = but(started(teacher), "declaration_date", "2023-09-12T09:30:00Z");
        return asProvider("cedar")
                .header("X-With-Server-Date", serverDate)
                .body(envelope(attributes))
                .post(DECLARATIONS)
                .then()
                .statusCode(200)
                .extract()
                .path("data.attributes.statement_id");
    }
}
