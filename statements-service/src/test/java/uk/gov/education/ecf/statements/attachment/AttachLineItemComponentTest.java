package uk.gov.education.ecf.statements.attachment;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static uk.gov.education.ecf.statements.fixtures.PlannedStatement.aStatement;
import static uk.gov.education.ecf.statements.fixtures.PlannedStatement.today;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.Topics;
import uk.gov.education.ecf.contracts.statements.LineItemEvent.LineItemMoved;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Eventually;
import uk.gov.education.ecf.platform.testkit.Http;
import uk.gov.education.ecf.platform.testkit.PublishedEvents;
import uk.gov.education.ecf.platform.testkit.Upstreams;
import uk.gov.education.ecf.statements.fixtures.Declared;
import uk.gov.education.ecf.statements.fixtures.PlannedStatement;
import uk.gov.education.ecf.statements.fixtures.Stored;

@ComponentTest
class AttachLineItemComponentTest {

    @Test
    void anItemGoesOntoTheOpenStatementThatItsDeclarationNames() {
        PlannedStatement later = aStatement().scheduled();
        later.next("April", later.cutOff().minusDays(5)).scheduled();
        Declared declared = received(Declared.on(later));
        assertEquals(later.id().value(), Stored.lineItem(declared).get("statement_id"));
        assertEquals(List.of("line-item-attached"), Stored.announced(declared.key()));
    }

    @Test
    void anItemOfAClosedStatementGoesOntoTheEarliestOpenOneThatPaysOutputFees() {
        PlannedStatement closed =
                closed(aStatement().cutOffOn(today().minusDays(1)).scheduled());
        closed.next("June", today().plusDays(5)).withoutOutputFee().scheduled();
        closed.next("July", today().plusDays(40)).scheduled();
        PlannedStatement next = closed.next("August", today()).scheduled();
        closed.next("September", today().plusDays(3))
                .of(aStatement().leadProvider())
                .scheduled();
        closed.next("October", today().plusDays(3)).inCohort(2023).scheduled();
        Declared declared = Declared.on(closed);
        try (PublishedEvents events = PublishedEvents.fromNow(Topics.LINE_ITEMS)) {
            received(declared);
            LineItemMoved moved = events.await()
                    .eventOfType(LineItemMoved.class)
                    .withKey(declared.key())
                    .event();
            assertEquals(closed.id(), moved.fromStatementId());
            assertEquals(next.id(), moved.lineItem().statementId());
        }
        assertEquals(List.of("line-item-moved"), Stored.announced(declared.key()));
    }

    @Test
    void anItemOfAStatementThatNoLongerPaysOutputFeesGoesOntoTheNextOneThatDoes() {
        PlannedStatement named = aStatement().scheduled();
        PlannedStatement next =
                named.next("October", named.cutOff().plusDays(30)).scheduled();
        named.withoutOutputFee().scheduled();
        Declared declared = received(Declared.on(named));
        assertEquals(next.id().value(), Stored.lineItem(declared).get("statement_id"));
        assertEquals(List.of("line-item-moved"), Stored.announced(declared.key()));
    }

    @Test
    void aStatementWithItemsKeepsItsOutputFee() {
        PlannedStatement statement = aStatement().scheduled();
        received(Declared.on(statement));
        PlannedStatement withdrawn = statement.withoutOutputFee();
        withdrawn
                .put()
                .then()
                .statusCode(409)
                .body("errors[0].code", equalTo("output-fee-in-use"))
                .body("errors[0].title", equalTo("output_fee"));
        String file = String.join(
                "\n", "lead_provider_id,cohort,month,year,cut_off_date,payment_date,output_fee", withdrawn.csvLine());
        Http.asDfe()
                .contentType("text/csv")
                .body(file)
                .post("/internal/v1/statements/import")
                .then()
                .statusCode(200)
                .body("changed", equalTo(0))
                .body("rejected[0].line", equalTo(2))
                .body("rejected[0].reason", containsString("output_fee"));
        assertEquals(List.of("statement-scheduled"), Stored.announced(statement.id()));
        statement.cutOffOn(statement.cutOff().plusDays(1)).scheduled();
    }

    @Test
    void anOpenStatementWhoseCutOffPassedUnnoticedIsNotTheNextOne() {
        PlannedStatement closed =
                closed(aStatement().cutOffOn(today().minusDays(2)).scheduled());
        closed.next("June", today().minusDays(1)).scheduled();
        assertNull(Stored.lineItem(received(Declared.on(closed))).get("statement_id"));
    }

    @Test
    void anItemThatNoStatementCanTakeIsHeldUntilOneIsScheduled() {
        PlannedStatement closed =
                closed(aStatement().cutOffOn(today().minusDays(1)).scheduled());
        Declared declared = received(Declared.on(closed));
        assertNull(Stored.lineItem(declared).get("statement_id"));
        closed.next("June", today().plusDays(5)).withoutOutputFee().scheduled();
        closed.next("July", today().plusDays(5)).inCohort(2023).scheduled();
        assertNull(Stored.lineItem(declared).get("statement_id"));
        try (PublishedEvents events = PublishedEvents.fromNow(Topics.LINE_ITEMS)) {
            PlannedStatement next = closed.next("August", today()).scheduled();
            LineItemMoved moved = events.await()
                    .eventOfType(LineItemMoved.class)
                    .matching(event -> event.key().equals(declared.key())
                            && event.lineItem().statementId() != null)
                    .event();
            assertNull(moved.fromStatementId());
            assertEquals(next.id(), moved.lineItem().statementId());
        }
    }

    @Test
    void aHeldItemIsAttachedWhenAnOpenStatementIsChangedSoThatItFits() {
        PlannedStatement serviceFeeOnly = aStatement().withoutOutputFee().scheduled();
        Declared declared = received(Declared.on(serviceFeeOnly).namingNoStatement());
        assertNull(Stored.lineItem(declared).get("statement_id"));
        new PlannedStatement(
                        serviceFeeOnly.id(),
                        serviceFeeOnly.leadProvider(),
                        2024,
                        "May",
                        2026,
                        serviceFeeOnly.cutOff(),
                        serviceFeeOnly.payment(),
                        true)
                .scheduled();
        assertEquals(serviceFeeOnly.id().value(), Stored.lineItem(declared).get("statement_id"));
        assertEquals(List.of("line-item-attached", "line-item-moved"), Stored.announced(declared.key()));
    }

    @Test
    void heldItemsAreAttachedByAnImportToTheEarliestStatementInIt() {
        PlannedStatement closed =
                closed(aStatement().cutOffOn(today().minusDays(1)).scheduled());
        Declared declared = received(Declared.on(closed));
        PlannedStatement earliest = closed.next("August", today().plusDays(2));
        String file = String.join(
                "\n",
                "lead_provider_id,cohort,month,year,cut_off_date,payment_date,output_fee",
                closed.next("July", today().plusDays(90)).csvLine(),
                earliest.csvLine());
        Http.asDfe()
                .contentType("text/csv")
                .body(file)
                .post("/internal/v1/statements/import")
                .then()
                .statusCode(200)
                .body("created", equalTo(2));
        Object id = Stored.DATABASE
                .rows(
                        "select id from statements where lead_provider_id = ? and month = 8",
                        closed.leadProvider().value())
                .get(0)
                .get("id");
        assertEquals(id, Stored.lineItem(declared).get("statement_id"));
    }

    @Test
    void anItemAndTheFirstStatementThatCouldTakeItNeverMissEachOther() {
        List<PlannedStatement> statements =
                Stream.generate(PlannedStatement::aStatement).limit(15).toList();
        List<Declared> declared = statements.stream()
                .map(statement -> Declared.on(statement).namingNoStatement())
                .toList();
        CompletableFuture<Void> scheduling =
                CompletableFuture.runAsync(() -> statements.forEach(PlannedStatement::scheduled));
        Upstreams.publishAll(declared.stream().map(Declared::becameEligible).toList());
        scheduling.join();
        for (int i = 0; i < declared.size(); i++) {
            assertEquals(
                    statements.get(i).id().value(),
                    Stored.lineItem(declared.get(i)).get("statement_id"));
        }
    }

    @Test
    void anEventThatComesTwiceGivesOneItem() {
        PlannedStatement statement = aStatement().scheduled();
        Declared declared = Declared.on(statement);
        UUID id = UUID.randomUUID();
        Upstreams.publish(id, declared.becameEligible());
        Upstreams.publish(id, declared.becameEligible());
        Upstreams.publish(declared.becameEligible());
        received(Declared.on(statement).bySamePersonAs(declared));
        assertEquals(1, Stored.lineItems(declared).size());
        assertEquals(List.of("line-item-attached"), Stored.announced(declared.key()));
    }

    @Test
    void whatTheItemIsWorthIsKeptAsItWasDeclared() {
        var item = Stored.lineItem(received(Declared.on(aStatement().scheduled())));
        assertEquals("started", item.get("declaration_type"));
        assertEquals("ect", item.get("participant_type"));
        assertEquals(true, item.get("pupil_premium_uplift"));
        assertEquals(false, item.get("sparsity_uplift"));
        assertEquals("eligible", item.get("state"));
    }

    private static Declared received(Declared declared) {
        Upstreams.publish(declared.becameEligible());
        Stored.lineItem(declared);
        return declared;
    }

    private static PlannedStatement closed(PlannedStatement statement) {
        Http.asDfe().body("{}").post("/internal/v1/cut-off-runs").then().statusCode(200);
        Eventually.verify(() -> assertEquals("payable", Stored.state(statement.id())));
        return statement;
    }
}
