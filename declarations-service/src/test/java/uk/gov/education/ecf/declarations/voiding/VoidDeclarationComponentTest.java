package uk.gov.education.ecf.declarations.voiding;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.education.ecf.declarations.fixtures.Requests.DECLARATIONS;
import static uk.gov.education.ecf.declarations.fixtures.Requests.but;
import static uk.gov.education.ecf.declarations.fixtures.Requests.show;
import static uk.gov.education.ecf.declarations.fixtures.Requests.started;
import static uk.gov.education.ecf.declarations.fixtures.Requests.submitted;
import static uk.gov.education.ecf.declarations.fixtures.Requests.takeBack;
import static uk.gov.education.ecf.declarations.fixtures.SomeParticipant.aTeacher;
import static uk.gov.education.ecf.platform.testkit.Http.asProvider;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.education.ecf.contracts.declarations.DeclarationEvent.DeclarationClawbackRequested;
import uk.gov.education.ecf.contracts.declarations.DeclarationEvent.DeclarationClawedBack;
import uk.gov.education.ecf.contracts.declarations.DeclarationEvent.DeclarationVoided;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.contracts.participants.ProviderStateSnapshot;
import uk.gov.education.ecf.contracts.statements.StatementEvent.StatementClosed;
import uk.gov.education.ecf.declarations.fixtures.Given;
import uk.gov.education.ecf.declarations.fixtures.LineItems;
import uk.gov.education.ecf.declarations.fixtures.SomeParticipant;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Database;
import uk.gov.education.ecf.platform.testkit.Eventually;
import uk.gov.education.ecf.platform.testkit.Scenario;
import uk.gov.education.ecf.platform.testkit.Tokens;
import uk.gov.education.ecf.platform.testkit.Upstreams;

/** Contract 4.22. */
@ComponentTest
class VoidDeclarationComponentTest {

    private final Database database = Database.ofApplication();
    private SomeParticipant teacher;

    @BeforeEach
    void aFundableTeacher() {
        Given.leadProvider(Given.AURORA, "Aurora Institute", 1);
        Given.openStatements();
        teacher = aTeacher().withUplift().known();
    }

    @Test
    void anEligibleOneIsVoidedAndAnnounced() {
        String id = submitted("aurora", started(teacher));
        Scenario.stimulate(() -> voided("aurora", id))
                .andWaitFor(DeclarationVoided.class)
                .withKey(teacher.id() + "/" + id)
                .andVerify((answer, event) -> {
                    answer.then()
                            .statusCode(200)
                            .contentType("application/vnd.api+json")
                            .body("data.id", equalTo(id))
                            .body("data.attributes.state", equalTo("voided"))
                            .body("data.attributes.statement_id", nullValue())
                            .body("data.attributes.clawback_statement_id", nullValue());
                    assertEquals(3, event.version());
                    assertEquals("voided", event.declaration().state());
                    assertEquals(answer.asString(), show("aurora", id).asString());
                });
    }

    @Test
    void aSubmittedOneIsVoidedWithoutAnOpenStatement() {
        SomeParticipant waiting = aTeacher().of(2021).fundable(null);
        waiting.with(waiting.period(Given.AURORA, "active", LocalDate.of(2021, 9, 1), null))
                .known();
        String id = submitted("aurora", but(started(waiting), "declaration_date", "2021-09-12T09:30:00Z"));
        voided("aurora", id).then().statusCode(200).body("data.attributes.state", equalTo("voided"));
    }

    @Test
    void aPayableOneIsVoided() {
        String id = submitted("aurora", started(teacher));
        LineItems.payable(teacher.id(), id);
        voided("aurora", id).then().statusCode(200).body("data.attributes.state", equalTo("voided"));
        LineItems.paid(teacher.id(), id);
        show("aurora", id).then().body("data.attributes.state", equalTo("voided"));
    }

    @Test
    void anIneligibleOneIsVoidedAndHasNoReasonAnyMore() {
        submitted("aurora", started(aTeacher().numbered("7654321").known()));
        String id = submitted("aurora", started(aTeacher().numbered("7654321").known()));
        show("aurora", id).then().body("data.attributes.state", equalTo("ineligible"));
        voided("aurora", id)
                .then()
                .statusCode(200)
                .body("data.attributes.state", equalTo("voided"))
                .body("data.attributes.ineligible_for_funding_reason", nullValue());
    }

    @Test
    void aPaidOneIsClawedBackInTwoSteps() {
        String id = submitted("aurora", started(teacher));
        LineItems.paid(teacher.id(), id);
        Scenario.stimulate(() -> voided("aurora", id))
                .andWaitFor(DeclarationClawbackRequested.class)
                .withKey(teacher.id() + "/" + id)
                .andVerify((answer, event) -> answer.then()
                        .statusCode(200)
                        .body("data.attributes.state", equalTo("awaiting_clawback"))
                        .body("data.attributes.uplift_paid", equalTo(true))
                        .body("data.attributes.statement_id", equalTo(Given.openStatement(2024)))
                        .body("data.attributes.clawback_statement_id", equalTo(Given.openStatement(2024))));
        refused(id, "declaration-already-clawed-back");

        String other = Given.id();
        Scenario.stimulate(() -> {
                    LineItems.clawedBack(teacher.id(), id, other);
                    return id;
                })
                .andWaitFor(DeclarationClawedBack.class)
                .withKey(teacher.id() + "/" + id)
                .andVerify(event -> assertEquals(
                        other, event.declaration().clawbackStatementId().toString()));
        show("aurora", id)
                .then()
                .body("data.attributes.state", equalTo("clawed_back"))
                .body("data.attributes.statement_id", equalTo(Given.openStatement(2024)))
                .body("data.attributes.clawback_statement_id", equalTo(other));
        refused(id, "declaration-already-clawed-back");
    }

    /** Rule H-31. */
    @Test
    void aPaidOneOfACohortWithoutOpenStatementIsRefusedInWordsThatSayWhy() {
        SomeParticipant early = aTeacher().of(2022);
        early.with(early.period(Given.AURORA, "active", LocalDate.of(2022, 6, 1), null))
                .known();
        StatementId statement = Given.statement(Given.id(), Given.AURORA, 2022);
        String id = submitted("aurora", but(started(early), "declaration_date", "2022-09-12T09:30:00Z"));
        LineItems.paid(early.id(), id);
        Upstreams.publish(new StatementClosed(
                Given.snapshot(statement, Given.AURORA, 2022, "payable", LocalDate.of(2098, 12, 31)), 2, Given.NOON));
        Eventually.verify(() -> assertEquals(
                1, database.countWhere("known_statements", "statement_id = ? and not open", statement.value())));

        refused(id, "clawback-without-open-statement");
        voided("aurora", id).then().body("errors[0].detail", containsString("Participant declarations for the 2022"));
        show("aurora", id).then().body("data.attributes.state", equalTo("paid"));
    }

    @Test
    void oneThatIsVoidedAlreadyIsRefused() {
        String id = submitted("aurora", started(teacher));
        voided("aurora", id);
        String before = show("aurora", id).asString();
        refused(id, "declaration-already-voided");
        assertEquals(before, show("aurora", id).asString());
    }

    /** Rule H-26. */
    @Test
    void afterAVoidTheSameCanBeDeclaredAgain() {
        String id = submitted("aurora", started(teacher));
        voided("aurora", id);
        String again = submitted("aurora", started(teacher));
        show("aurora", again)
                .then()
                .body("data.id", not(equalTo(id)))
                .body("data.attributes.state", equalTo("eligible"));
        show("aurora", id).then().body("data.attributes.state", equalTo("voided"));
    }

    /** Rule H-27. */
    @Test
    void anotherProvidersIsNotFoundEvenIfItIsSeen() {
        SomeParticipant shared = aTeacher();
        shared.with(shared.period(Given.AURORA, "leaving", LocalDate.of(2024, 6, 1), LocalDate.of(2024, 10, 1)))
                .with(shared.period(Given.BEACON, "active", LocalDate.of(2024, 10, 1), null))
                .known();
        String id = submitted("aurora", started(shared));
        show("beacon", id).then().statusCode(200);
        voided("beacon", id).then().statusCode(404).body("error", equalTo("Resource not Found"));
        voided("aurora", id).then().statusCode(200);
        show("beacon", id).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7d1d8f5a-6e2c-4b8e-9f3a-0c1d2e3f4a5b", "rubbish", "7"})
    void whatNobodyDeclaredIsNotFound(String id) {
        voided("aurora", id).then().statusCode(404).body("error", equalTo("Resource not Found"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "%%7B%s%%7D"})
    void anIdMayBeWrittenInEveryForm(String form) {
        String id = submitted("aurora", started(teacher));
        String written = form.formatted(id.replace("-", "").toUpperCase(Locale.ROOT));
        asProvider("aurora")
                .urlEncodingEnabled(false)
                .put(DECLARATIONS + "/" + written + "/void")
                .then()
                .statusCode(200)
                .body("data.id", equalTo(id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[]", "{\"data\":{\"attributes\":[]}}", "7"})
    void whatTheBodySaysDoesNotMatter(String body) {
        String id = submitted("aurora", started(teacher));
        asProvider("aurora")
                .body(body)
                .put(DECLARATIONS + "/" + id + "/void")
                .then()
                .statusCode(200)
                .body("data.attributes.state", equalTo("voided"));
    }

    /** Rule W11. */
    @Test
    void aBodyThatIsNoJsonIs400AndChangesNothing() {
        String id = submitted("aurora", started(teacher));
        asProvider("aurora")
                .body("{")
                .put(DECLARATIONS + "/" + id + "/void")
                .then()
                .statusCode(400)
                .contentType("application/vnd.api+json")
                .body("errors.code", contains("json-malformed"));
        show("aurora", id).then().body("data.attributes.state", equalTo("eligible"));
    }

    /** As a client does that sends nothing but the address. */
    @Test
    void noMediaTypeIsNeededEither() throws Exception {
        String id = submitted("aurora", started(teacher));
        HttpRequest bare = HttpRequest.newBuilder(
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port + DECLARATIONS + "/" + id + "/void"))
                .header("Authorization", "Bearer " + Tokens.of("aurora"))
                .PUT(BodyPublishers.noBody())
                .build();
        assertEquals(
                200,
                HttpClient.newHttpClient().send(bare, BodyHandlers.ofString()).statusCode());
    }

    /** Rule M7: the rest stood on the start. */
    @Test
    void whatStoodOnTheStartOfAWithdrawnPersonIsPaidForNoMore() {
        String start = submitted("aurora", started(teacher));
        String retained = submitted(
                "aurora",
                but(
                        but(
                                but(started(teacher), "declaration_type", "retained-1"),
                                "declaration_date",
                                "2025-02-01T00:00:00Z"),
                        "evidence_held",
                        "other"));
        teacher.with(new ProviderStateSnapshot(
                        Given.AURORA, "withdrawn", "other", Instant.parse("2025-04-01T12:00:00Z")))
                .known();
        show("aurora", retained).then().body("data.attributes.state", equalTo("eligible"));
        voided("aurora", start);
        show("aurora", retained)
                .then()
                .body("data.attributes.state", equalTo("ineligible"))
                .body("data.attributes.ineligible_for_funding_reason", equalTo("not_started"));
    }

    @Test
    void ofManyAtOnceOneVoids() {
        String id = submitted("aurora", started(teacher));
        List<CompletableFuture<Integer>> running = Stream.generate(() ->
                        CompletableFuture.supplyAsync(() -> voided("aurora", id).statusCode()))
                .limit(8)
                .toList();
        List<Integer> answers = running.stream().map(CompletableFuture::join).toList();
        assertEquals(1, answers.stream().filter(status -> status == 200).count());
        assertEquals(7, answers.stream().filter(status -> status == 422).count());
        assertEquals(3, database.countWhere("outbox", "message_key = ?", teacher.id() + "/" + id));
    }

    private void refused(String id, String code) {
        voided("aurora", id)
                .then()
                .statusCode(422)
                .contentType("application/vnd.api+json")
                .body("errors.title", contains("Invalid action"))
                .body("errors.code", contains(code));
    }

    private static Response voided(String client, String id) {
        return takeBack(client, id);
    }
}
