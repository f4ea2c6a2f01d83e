package uk.gov.education.ecf.declarations.recovery;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.education.ecf.declarations.fixtures.Requests.show;
import static uk.gov.education.ecf.declarations.fixtures.Requests.started;
import static uk.gov.education.ecf.declarations.fixtures.Requests.submit;
import static uk.gov.education.ecf.declarations.fixtures.Requests.submitted;
import static uk.gov.education.ecf.declarations.fixtures.Requests.takeBack;
import static uk.gov.education.ecf.declarations.fixtures.SomeParticipant.aTeacher;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.declarations.fixtures.Given;
import uk.gov.education.ecf.declarations.fixtures.LineItems;
import uk.gov.education.ecf.declarations.fixtures.SomeParticipant;
import uk.gov.education.ecf.platform.recovery.Recovery;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Database;
import uk.gov.education.ecf.platform.testkit.Eventually;

/** What a restored database has lost of declarations is as it was, with its past and what providers read. */
@ComponentTest
class RecoverDeclarationsComponentTest {

    @Inject
    Recovery recovery;

    private final Database database = Database.ofApplication();
    private SomeParticipant teacher;

    @BeforeEach
    void aFundableTeacher() {
        Given.leadProvider(Given.AURORA, "Aurora Institute", 1);
        Given.openStatements();
        teacher = aTeacher().withUplift().known();
    }

    @Test
    void aDeclarationThatIsLostIsMadeAgain() {
        String id = submitted("aurora", started(teacher));
        LineItems.payable(teacher.id(), id);
        LineItems.paid(teacher.id(), id);
        takeBack("aurora", id).then().statusCode(200);
        published(id, 5);
        Map<String, Object> before = row(id);
        List<Map<String, Object>> past = past(id);
        lose(id);

        recovery.recover();

        assertEquals(before, row(id));
        assertEquals(past, past(id));
        show("aurora", id)
                .then()
                .statusCode(200)
                .body("data.attributes.state", equalTo("awaiting_clawback"))
                .body("data.attributes.lead_provider_name", equalTo("Aurora Institute"));
        submit("aurora", started(teacher)).then().statusCode(200);
    }

    @Test
    void whatBecameOfADeclarationAndIsLostBecomesOfItAgain() {
        String id = submitted("aurora", started(teacher));
        published(id, 2);
        Map<String, Object> earlier = row(id);
        List<Map<String, Object>> earlierPast = past(id);
        takeBack("aurora", id).then().statusCode(200);
        published(id, 3);
        Map<String, Object> before = row(id);
        List<Map<String, Object>> past = past(id);
        database.execute(
                "update declarations set state = 'eligible', version = 2, statement_id = ? where id = ?",
                UUID.fromString(Given.openStatement(2024)),
                UUID.fromString(id));
        database.execute(
                "delete from declaration_states where declaration_id = ? and version = 3", UUID.fromString(id));
        database.execute("delete from outbox where message_key = ? and aggregate_version = 3", key(id));
        assertEquals(earlier, row(id));
        assertEquals(earlierPast, past(id));

        recovery.recover();

        assertEquals(before, row(id));
        assertEquals(past, past(id));
        show("aurora", id).then().body("data.attributes.state", equalTo("voided"));
        assertEquals(3, database.countWhere("outbox", "message_key = ?", key(id)), "and is announced no second time");
    }

    @Test
    void aDuplicateIsOneOfTheSameDeclaration() {
        SomeParticipant same = aTeacher().numbered(teacher.number()).known();
        submitted("aurora", started(teacher));
        String id = submitted("aurora", started(same));
        Eventually.verify(() -> assertEquals("ineligible", row(id).get("state")));
        Eventually.verify(() -> assertEquals(
                2,
                database.countWhere("outbox", "message_key = ? and published_at is not null", same.id() + "/" + id)));
        Map<String, Object> before = row(id);
        lose(id, same);

        recovery.recover();

        assertEquals(before, row(id));
    }

    private void lose(String id) {
        lose(id, teacher);
    }

    private void lose(String id, SomeParticipant participant) {
        UUID declaration = UUID.fromString(id);
        database.execute("delete from outbox where message_key = ?", participant.id() + "/" + id);
        database.execute("delete from declaration_attempts where declaration_id = ?", declaration);
        database.execute("delete from declaration_states where declaration_id = ?", declaration);
        database.execute("delete from declarations where id = ?", declaration);
        database.execute("delete from declaration_documents where id = ?", declaration);
    }

    private void published(String id, int events) {
        Eventually.verify(() -> assertEquals(
                events, database.countWhere("outbox", "message_key = ? and published_at is not null", key(id))));
    }

    private Map<String, Object> row(String id) {
        return database.rows("select * from declarations where id = ?", UUID.fromString(id))
                .get(0);
    }

    private List<Map<String, Object>> past(String id) {
        return database.rows(
                "select * from declaration_states where declaration_id = ? order by version", UUID.fromString(id));
    }

    private String key(String id) {
        return teacher.id() + "/" + id;
    }
}
