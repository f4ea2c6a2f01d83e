package uk.gov.education.ecf.declarations.documents;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.education.ecf.declarations.fixtures.Requests.show;
import static uk.gov.education.ecf.declarations.fixtures.Requests.started;
import static uk.gov.education.ecf.declarations.fixtures.Requests.submitted;
import static uk.gov.education.ecf.declarations.fixtures.SomeParticipant.aTeacher;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.declarations.fixtures.Given;
import uk.gov.education.ecf.declarations.fixtures.SomeParticipant;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Database;
import uk.gov.education.ecf.platform.testkit.Eventually;
import uk.gov.education.ecf.platform.testkit.Http;
import uk.gov.education.ecf.platform.testkit.Upstreams;

/** Documents made from scratch are those that the acts wrote. */
@ComponentTest
class RebuildDeclarationsComponentTest {

    private final Database database = Database.ofApplication();

    private SomeParticipant teacher;
    private String declaration;

    @BeforeEach
    void aDeclarationThatTwoProvidersSee() {
        Given.leadProvider(Given.AURORA, "Aurora Institute", 1);
        Given.openStatements();
        command("rebuild");
        teacher = aTeacher().known();
        declaration = submitted("aurora", started(teacher));
        teacher.with(teacher.period(Given.BEACON, "active", LocalDate.of(2024, 10, 1), null))
                .known();
        isHeardByAll(teacher.lastEvent());
        show("beacon", declaration).then().statusCode(200);
    }

    @Test
    void actsLeaveNothingToRebuild() {
        command("compare").body("written", equalTo(0)).body("removed", equalTo(0));
    }

    @Test
    void lostDocumentsComeBackAsTheyWere() {
        List<Map<String, Object>> before = documents();
        database.execute("delete from declaration_documents where id = ?", UUID.fromString(declaration));

        command("compare").body("differing", hasItem(declaration));
        command("rebuild").body("written", equalTo(2));

        assertEquals(before, documents());
    }

    @Test
    void whoMayNoLongerSeeItLosesIt() {
        database.execute(
                "insert into declaration_documents select ?, id, participant_id, cohort, delivery_partner_id, created_at, updated_at,"
                        + " document, content_hash from declaration_documents where id = ? and lead_provider_id = ?",
                Given.CEDAR.value(),
                UUID.fromString(declaration),
                Given.AURORA.value());

        command("rebuild").body("written", equalTo(0)).body("removed", equalTo(1));

        show("cedar", declaration).then().statusCode(404);
        show("beacon", declaration).then().statusCode(200);
    }

    /** Which is why nothing may be damaged before every consumer has heard of the teacher: the last of them would repair it. */
    @Test
    void whatIsHeardOnceMoreRepairsDocuments() {
        database.execute("delete from declaration_documents where id = ?", UUID.fromString(declaration));

        isHeardByAll(Upstreams.publish(teacher.event(teacher.version())));

        command("compare").body("written", equalTo(0)).body("removed", equalTo(0));
    }

    private void isHeardByAll(UUID event) {
        Eventually.verify(() -> assertEquals(
                List.of("declarations.eligibility-of-participants", "declarations.upstream"),
                database.list(String.class, "select consumer from inbox where event_id = ? order by consumer", event)));
    }

    private static ValidatableResponse command(String command) {
        return Http.asDfe()
                .post("/internal/v1/documents/participant-declarations/" + command)
                .then()
                .statusCode(200);
    }

    /** But for their times of change. */
    private List<Map<String, Object>> documents() {
        return database.rows(
                """
                select lead_provider_id, id, participant_id, cohort, delivery_partner_id, created_at, content_hash,
                  regexp_replace(document, '"updated_at":"[^"]+"', '') as document
                from declaration_documents order by lead_provider_id, id""");
    }
}
