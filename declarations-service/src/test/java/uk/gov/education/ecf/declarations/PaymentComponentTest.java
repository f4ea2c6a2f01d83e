package uk.gov.education.ecf.declarations;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.education.ecf.declarations.Requests.show;
import static uk.gov.education.ecf.declarations.Requests.started;
import static uk.gov.education.ecf.declarations.Requests.submitted;
import static uk.gov.education.ecf.declarations.SomeParticipant.aTeacher;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.declarations.DeclarationBecameEligible;
import uk.gov.education.ecf.contracts.declarations.DeclarationBecamePayable;
import uk.gov.education.ecf.contracts.declarations.DeclarationPaid;
import uk.gov.education.ecf.contracts.declarations.DeclarationReassigned;
import uk.gov.education.ecf.contracts.declarations.DeclarationSubmitted;
import uk.gov.education.ecf.contracts.id.DeclarationId;
import uk.gov.education.ecf.contracts.id.LineItemId;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.contracts.statements.LineItemAttached;
import uk.gov.education.ecf.contracts.statements.LineItemBecamePayable;
import uk.gov.education.ecf.contracts.statements.LineItemMoved;
import uk.gov.education.ecf.contracts.statements.LineItemPaid;
import uk.gov.education.ecf.contracts.statements.LineItemPaymentAuthorised;
import uk.gov.education.ecf.contracts.statements.LineItemSnapshot;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Database;
import uk.gov.education.ecf.platform.testkit.Eventually;
import uk.gov.education.ecf.platform.testkit.Scenario;
import uk.gov.education.ecf.platform.testkit.Upstreams;

@ComponentTest
class PaymentComponentTest {

    private final Database database = Database.ofApplication();
    private SomeParticipant teacher;

    @BeforeEach
    void aFundableTeacher() {
        Given.leadProvider(Given.AURORA, "Aurora Institute", 1);
        Given.openStatements();
        teacher = aTeacher().withUplift().known();
    }

    @Test
    void aDeclarationIsEligiblePayableAndPaidAndSaysSo() {
        Scenario.stimulate(() -> submitted("aurora", started(teacher)))
                .andWaitFor(DeclarationBecameEligible.class).withKey(id -> key(id))
                .andVerify((id, event) -> assertEquals(Given.openStatement(2024), event.declaration().statementId().toString()));
        String id = database.value(UUID.class, "select id from declarations where participant_id = ?", teacher.id().value()).orElseThrow().toString();

        Scenario.stimulate(() -> Upstreams.publish(new LineItemBecamePayable(item(id, Given.openStatement(2024), "payable"), 2, Given.NOON)))
                .andWaitFor(DeclarationBecamePayable.class).withKey(key(id))
                .andVerify(event -> assertEquals("payable", event.declaration().state()));
        show("aurora", id).then().statusCode(200)
                .body("data.attributes.state", equalTo("payable"))
                .body("data.attributes.uplift_paid", is(false));

        Scenario.stimulate(() -> Upstreams.publish(new LineItemPaymentAuthorised(item(id, Given.openStatement(2024), "payable"), 3, Given.NOON)))
                .andWaitFor(DeclarationPaid.class).withKey(key(id))
                .andVerify(event -> assertEquals(4, event.version()));
        show("aurora", id).then().statusCode(200)
                .body("data.attributes.state", equalTo("paid"))
                .body("data.attributes.statement_id", equalTo(Given.openStatement(2024)))
                .body("data.attributes.uplift_paid", is(true));
        assertEquals(List.of("submitted", "eligible", "payable", "paid"), states(id));
    }

    private List<Object> states(String id) {
        return database.rows("select state from declaration_states where declaration_id = ? order by version", UUID.fromString(id))
                .stream().map(row -> row.get("state")).toList();
    }

    private String key(String declaration) {
        return teacher.id() + "/" + declaration;
    }

    private LineItemSnapshot item(String declaration, String statement, String state) {
        return new LineItemSnapshot(LineItemId.random(), DeclarationId.of(declaration), teacher.id(), Given.AURORA,
                StatementId.parse(statement).orElse(null), 2024, "started", "ect", "billable", state);
    }
}
