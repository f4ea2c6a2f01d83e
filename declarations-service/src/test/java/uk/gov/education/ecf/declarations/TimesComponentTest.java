package uk.gov.education.ecf.declarations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static uk.gov.education.ecf.declarations.fixtures.Requests.started;
import static uk.gov.education.ecf.declarations.fixtures.Requests.submit;
import static uk.gov.education.ecf.declarations.fixtures.Requests.submitted;
import static uk.gov.education.ecf.declarations.fixtures.SomeParticipant.aTeacher;

import io.restassured.response.Response;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.id.DeclarationId;
import uk.gov.education.ecf.contracts.id.LineItemId;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.contracts.statements.LineItemEvent.LineItemBecamePayable;
import uk.gov.education.ecf.contracts.statements.LineItemSnapshot;
import uk.gov.education.ecf.declarations.fixtures.Given;
import uk.gov.education.ecf.declarations.fixtures.Held;
import uk.gov.education.ecf.declarations.fixtures.SomeParticipant;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Database;
import uk.gov.education.ecf.platform.testkit.Eventually;
import uk.gov.education.ecf.platform.testkit.Upstreams;

/** What had to wait for another change is dated after it. */
@ComponentTest
class TimesComponentTest {

    private static final String HOLD_PERSON = "select 1 from known_participants where participant_id = ? for update";
    private static final String HOLD_DECLARATION = "select 1 from declarations where id = ? for update";
    private static final String HOLD_STATEMENTS = "lock table known_statements in access exclusive mode";

    private final Database database = Database.ofApplication();

    @BeforeEach
    void statements() {
        Given.openStatements();
    }

    @Test
    void aSubmission() throws Exception {
        SomeParticipant teacher = aTeacher().known();
        CompletableFuture<Response> answer;
        Instant change;
        try (Held held = Held.by(HOLD_PERSON, teacher.id().value())) {
            answer = CompletableFuture.supplyAsync(() -> submit("aurora", started(teacher)));
            held.awaitWaiting(answer::isDone);
            change = Instant.now().truncatedTo(ChronoUnit.MICROS);
        }
        String id = answer.get().path("data.id");
        assertNotBefore(change, at(id, 1));
        assertNotBefore(change, at(id, 2));
        assertNotBefore(
                change,
                database.value(Instant.class, "select created_at from declarations where id = ?", UUID.fromString(id))
                        .orElseThrow());
    }

    @Test
    void aLineItem() throws Exception {
        SomeParticipant teacher = aTeacher().known();
        String id = submitted("aurora", started(teacher));
        LineItemSnapshot item = new LineItemSnapshot(
                LineItemId.random(),
                DeclarationId.of(id),
                teacher.id(),
                Given.AURORA,
                StatementId.of(Given.openStatement(2024)),
                2024,
                "started",
                "ect",
                "billable",
                "payable",
                null,
                false,
                false,
                null);
        Instant change;
        try (Held held = Held.by(HOLD_DECLARATION, UUID.fromString(id))) {
            Upstreams.publish(new LineItemBecamePayable(item, 2, Given.NOON));
            held.awaitWaiting(() -> states(id) == 3);
            change = Instant.now().truncatedTo(ChronoUnit.MICROS);
        }
        Eventually.verify(() -> assertEquals(3, states(id)));
        assertNotBefore(change, at(id, 3));
    }

    @Test
    void lateEligibility() throws Exception {
        SomeParticipant teacher = aTeacher().fundable(null).known();
        String id = submitted("aurora", started(teacher));
        Instant change;
        try (Held held = Held.by(HOLD_STATEMENTS)) {
            teacher.fundable(true).told();
            held.awaitWaiting(() -> states(id) == 2);
            change = Instant.now().truncatedTo(ChronoUnit.MICROS);
        }
        Eventually.verify(() -> assertEquals(2, states(id)));
        assertNotBefore(change, at(id, 2));
    }

    private long states(String id) {
        return database.countWhere("declaration_states", "declaration_id = ?", UUID.fromString(id));
    }

    private Instant at(String id, long version) {
        return database.value(
                        Instant.class,
                        "select at from declaration_states where declaration_id = ? and version = ?",
                        UUID.fromString(id),
                        version)
                .orElseThrow();
    }

    private static void assertNotBefore(Instant earliest, Instant time) {
        assertFalse(time.isBefore(earliest), () -> time + " is before " + earliest);
    }
}
