package uk.gov.education.ecf.statements.recovery;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.education.ecf.statements.fixtures.PlannedStatement.aStatement;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.declarations.DeclarationEvent.DeclarationBecamePayable;
import uk.gov.education.ecf.contracts.declarations.DeclarationEvent.DeclarationParticipantChanged;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.platform.recovery.Recovery;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Eventually;
import uk.gov.education.ecf.platform.testkit.Http;
import uk.gov.education.ecf.platform.testkit.Upstreams;
import uk.gov.education.ecf.statements.fixtures.AgreedContract;
import uk.gov.education.ecf.statements.fixtures.Declared;
import uk.gov.education.ecf.statements.fixtures.PlannedStatement;
import uk.gov.education.ecf.statements.fixtures.Stored;

/** What a restored database has lost of statements, adjustments and line items is as it was, to the last pound. */
@ComponentTest
class RecoverStatementsComponentTest {

    private static final UUID ADJUSTMENT = UUID.fromString("e0000000-0000-4000-8000-00000000ad01");
    private static final UUID TAKEN_BACK = UUID.fromString("e0000000-0000-4000-8000-00000000ad02");

    @Inject
    Recovery recovery;

    @Test
    void aStatementThatIsLostIsMadeAgainWithAllThatIsOnIt() {
        PlannedStatement statement = aStatement().scheduled();
        AgreedContract.recorded(statement, AgreedContract.EIGHT_PLACES);
        Declared paid = Declared.on(statement);
        Declared voided = Declared.on(statement);
        Upstreams.publishAll(List.of(paid.becameEligible(), voided.becameEligible(), voided.voided()));
        Eventually.verify(() -> assertEquals("voided", Stored.lineItem(voided).get("state")));
        Eventually.verify(() -> assertEquals("eligible", Stored.lineItem(paid).get("state")));
        adjust(statement, ADJUSTMENT, "250");
        adjust(statement, ADJUSTMENT, "300.50");
        adjust(statement, TAKEN_BACK, "1");
        Http.asDfe().delete(adjustment(statement, TAKEN_BACK)).then().statusCode(200);
        closeAndAuthorise(statement);
        Upstreams.publish(paid.paid());
        Eventually.verify(() -> assertEquals("paid", Stored.state(statement.id())));
        allPublished(statement, paid, voided);
        List<Map<String, Object>> rows = rows(statement);
        String breakdown = breakdown(statement);
        lose(statement, paid, voided);

        recovery.recover();

        assertEquals(rows, rows(statement));
        assertEquals(breakdown, breakdown(statement));
        assertEquals(
                1,
                Stored.DATABASE.countWhere(
                        "statement_documents",
                        "id = ? and document like '%\"paid\":true%'",
                        statement.id().value()));
    }

    @Test
    void whatBecameOfAStatementAndIsLostBecomesOfItAgain() {
        PlannedStatement statement = aStatement().scheduled();
        AgreedContract.recorded(statement, AgreedContract.EIGHT_PLACES);
        Declared declared = Declared.on(statement);
        Upstreams.publish(declared.becameEligible());
        Eventually.verify(
                () -> assertEquals("eligible", Stored.lineItem(declared).get("state")));
        List<Map<String, Object>> statementBefore = statement(statement);
        List<Map<String, Object>> itemBefore = Stored.lineItems(declared);
        allPublished(statement, declared);
        long position = Stored.DATABASE
                .value(Long.class, "select max(position) from outbox")
                .orElseThrow();
        closeAndAuthorise(statement);
        allPublished(statement, declared);
        List<Map<String, Object>> rows = rows(statement);

        Stored.DATABASE.execute(
                "update statements set state = 'open', payment_authorised_at = null, contract_version = null, version = ?"
                        + " where id = ?",
                statementBefore.get(0).get("version"),
                statement.id().value());
        Stored.DATABASE.execute(
                "update line_items set state = 'eligible', payment_authorised_at = null, version = ? where declaration_id = ?",
                itemBefore.get(0).get("version"),
                declared.id().value());
        Stored.DATABASE.execute(
                "delete from outbox where position > ? and message_key in (?, ?)",
                position,
                statement.id().toString(),
                declared.key());
        assertEquals(statementBefore, statement(statement));
        assertEquals(itemBefore, Stored.lineItems(declared));

        recovery.recover();

        assertEquals(rows, rows(statement));
        Http.asDfe()
                .get("/internal/v1/statements/" + statement.id())
                .then()
                .statusCode(200)
                .body("state", equalTo("payable"));
        assertEquals(
                List.of("statement-scheduled", "statement-closed", "statement-payment-authorised"),
                Stored.announced(statement.id()));
    }

    /** What its declaration was before and after lies in two partitions, of which this one is read first. */
    @Test
    void anItemThatWentOverToAnotherIdHearsInVainByWhichItWentBefore() {
        PlannedStatement statement = aStatement().scheduled();
        Declared declared = Declared.on(statement);
        Declared ofTheSurvivor = new Declared(
                declared.id(), ParticipantId.random(), declared.leadProvider(), declared.cohort(), statement.id());
        Upstreams.publish(declared.becameEligible());
        Stored.lineItem(declared);
        UUID before = Upstreams.publish(new DeclarationBecamePayable(declared.snapshot("payable"), 3, Instant.now()));
        Eventually.verify(() -> assertEquals(1, Stored.DATABASE.countWhere("inbox", "event_id = ?", before)));
        Upstreams.publish(new DeclarationParticipantChanged(
                declared.participant(), ofTheSurvivor.snapshot("payable"), 4, Instant.now()));
        Eventually.verify(
                () -> assertEquals(List.of("line-item-participant-changed"), Stored.announced(ofTheSurvivor.key())));
        allPublished(statement, declared, ofTheSurvivor);
        List<Map<String, Object>> rows = rows(statement);

        Stored.DATABASE.execute(
                "update line_items set participant_id = ?, named_by_version = 2, version = version - 1 where declaration_id = ?",
                declared.participant().value(),
                declared.id().value());
        Stored.DATABASE.execute("delete from outbox where message_key = ?", ofTheSurvivor.key());
        Stored.DATABASE.execute("delete from inbox where event_id = ?", before);
        Stored.DATABASE.execute(
                "update known_declarations set version = 2 where declaration_id = ?",
                declared.id().value());

        recovery.recover();

        assertEquals(1, Stored.DATABASE.countWhere("inbox", "event_id = ?", before));
        assertEquals(rows, rows(statement));
        assertEquals(List.of("line-item-attached"), Stored.announced(declared.key()));
        assertEquals(List.of("line-item-participant-changed"), Stored.announced(ofTheSurvivor.key()));
    }

    private static void closeAndAuthorise(PlannedStatement statement) {
        Http.asDfe()
                .body("{\"as_of\": \"" + statement.cutOff().plusDays(1) + "\"}")
                .post("/internal/v1/cut-off-runs")
                .then()
                .statusCode(200);
        Http.asDfe()
                .post("/internal/v1/statements/" + statement.id() + "/payment-authorisation")
                .then()
                .statusCode(200);
    }

    private static void adjust(PlannedStatement statement, UUID adjustment, String amount) {
        Http.asDfe()
                .body(Map.of("payment_type", "Correction", "amount", amount))
                .put(adjustment(statement, adjustment))
                .then()
                .statusCode(200);
    }

    private static String adjustment(PlannedStatement statement, UUID adjustment) {
        return "/internal/v1/statements/" + statement.id() + "/adjustments/" + adjustment;
    }

    private static void lose(PlannedStatement statement, Declared... declared) {
        UUID id = statement.id().value();
        for (Declared one : declared) {
            Stored.DATABASE.execute("delete from outbox where message_key = ?", one.key());
        }
        Stored.DATABASE.execute("delete from outbox where message_key = ?", id.toString());
        Stored.DATABASE.execute("delete from line_items where statement_id = ?", id);
        Stored.DATABASE.execute("delete from adjustments where statement_id = ?", id);
        Stored.DATABASE.execute("delete from statement_documents where id = ?", id);
        Stored.DATABASE.execute("delete from statements where id = ?", id);
    }

    private static void allPublished(PlannedStatement statement, Declared... declared) {
        for (Declared one : declared) {
            published(one.key());
        }
        published(statement.id().toString());
    }

    private static void published(String key) {
        Eventually.verify(() ->
                assertEquals(0, Stored.DATABASE.countWhere("outbox", "message_key = ? and published_at is null", key)));
    }

    private static List<Map<String, Object>> statement(PlannedStatement statement) {
        return Stored.DATABASE.rows(
                "select * from statements where id = ?", statement.id().value());
    }

    /** All that there is of it, as text. */
    private static List<Map<String, Object>> rows(PlannedStatement statement) {
        return Stored.DATABASE.rows(
                "select cast(row_to_json(s) as text) as row from statements s where id = ?"
                        + " union all select cast(row_to_json(a) as text) from adjustments a where statement_id = ?"
                        + " union all select cast(row_to_json(i) as text) from line_items i where statement_id = ? order by 1",
                statement.id().value(),
                statement.id().value(),
                statement.id().value());
    }

    private static String breakdown(PlannedStatement statement) {
        return Http.asDfe()
                .get("/internal/v1/statements/" + statement.id() + "/breakdown")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
