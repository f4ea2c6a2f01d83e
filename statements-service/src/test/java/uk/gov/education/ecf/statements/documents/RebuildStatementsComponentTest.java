package uk.gov.education.ecf.statements.documents;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.education.ecf.statements.fixtures.PlannedStatement.aStatement;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Http;
import uk.gov.education.ecf.statements.fixtures.PlannedStatement;
import uk.gov.education.ecf.statements.fixtures.Stored;

/** Documents made from scratch are those that the acts wrote. */
@ComponentTest
class RebuildStatementsComponentTest {

    @BeforeEach
    void documentsAreAsTheyShouldBe() {
        command("rebuild");
    }

    @Test
    void actsLeaveNothingToRebuild() {
        aStatement().scheduled().next("June", PlannedStatement.today()).scheduled();
        aStatement().withoutOutputFee().scheduled();
        command("compare").body("written", equalTo(0)).body("removed", equalTo(0));
    }

    @Test
    void lostDocumentsComeBackAsTheyWere() {
        StatementId id = aStatement().scheduled().id();
        List<Map<String, Object>> before = documents();
        Stored.DATABASE.execute("delete from statement_documents where id = ?", id.value());
        Stored.DATABASE.execute(
                "insert into statement_documents (lead_provider_id, id, cohort, type, output_fee, payment_date, created_at,"
                        + " updated_at, document, content_hash) values (?, ?, 2024, 'ecf', true, current_date, now(), now(), '{}', '')",
                UUID.randomUUID(),
                UUID.randomUUID());

        command("compare").body("differing", hasItem(id.toString())).body("removed", equalTo(1));
        command("rebuild").body("written", equalTo(1)).body("removed", equalTo(1));

        assertEquals(before, documents());
    }

    private static ValidatableResponse command(String command) {
        return Http.asDfe()
                .post("/internal/v1/documents/statements/" + command)
                .then()
                .statusCode(200);
    }

    /** But for their times of change. */
    private static List<Map<String, Object>> documents() {
        return Stored.DATABASE.rows(
                """
                select lead_provider_id, id, cohort, type, output_fee, payment_date, created_at, content_hash,
                  regexp_replace(document, '"updated_at":"[^"]+"', '') as document
                from statement_documents order by lead_provider_id, id""");
    }
}
