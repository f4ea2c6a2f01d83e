package uk.gov.education.ecf.declarations.search;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.education.ecf.declarations.fixtures.Requests.but;
import static uk.gov.education.ecf.declarations.fixtures.Requests.started;
import static uk.gov.education.ecf.declarations.fixtures.Requests.submit;
import static uk.gov.education.ecf.declarations.fixtures.Requests.submitted;
import static uk.gov.education.ecf.declarations.fixtures.SomeParticipant.aTeacher;
import static uk.gov.education.ecf.platform.testkit.Http.asDfe;
import static uk.gov.education.ecf.platform.testkit.Http.asProvider;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.declarations.fixtures.Given;
import uk.gov.education.ecf.declarations.fixtures.SomeParticipant;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Database;

@ComponentTest
class DeclarationHistoryComponentTest {

    private final Database database = Database.ofApplication();

    @BeforeEach
    void statements() {
        Given.openStatements();
    }

    @Test
    void everyStateComesWithItsCauseAndEvent() {
        SomeParticipant teacher = aTeacher().known();
        submit("aurora", but(started(teacher), "declaration_date", "foo"))
                .then()
                .statusCode(422);
        String id = submitted("aurora", started(teacher));
        List<UUID> events = database
                .rows("select event_id from outbox where message_key like ? order by position", teacher.id() + "/%")
                .stream()
                .map(row -> (UUID) row.get("event_id"))
                .toList();
        asDfe().get(history(id))
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("declaration_id", equalTo(id))
                .body("states.state", contains("submitted", "eligible"))
                .body("states.cause", contains("submission", "participant-fundable"))
                .body(
                        "states.event_id",
                        equalTo(events.stream().map(UUID::toString).toList()))
                .body(
                        "refused_attempts.codes",
                        equalTo(List.of(List.of("declaration-date-missing", "declaration-date-invalid"))))
                .body("refused_attempts.lead_provider_id", contains(Given.AURORA.toString()));
        assertEquals(2, events.size());
    }

    @Test
    void theReasonOfIneligibilityIsTheCause() {
        SomeParticipant first = aTeacher().numbered("7654388").known();
        submitted("aurora", started(first));
        SomeParticipant second = aTeacher().numbered("7654388").known();
        asDfe().get(history(submitted("aurora", started(second))))
                .then()
                .body("states.state", contains("submitted", "ineligible"))
                .body("states.cause", contains("submission", "duplicate_declaration"));
    }

    @Test
    void anUnknownOrMalformedIdIs404AndAProvider403() {
        asDfe().get(history(Given.id())).then().statusCode(404);
        asDfe().get(history("rubbish")).then().statusCode(404);
        asProvider("aurora").get(history(Given.id())).then().statusCode(403);
    }

    private static String history(String id) {
        return "/internal/v1/declarations/" + id + "/history";
    }
}
