package uk.gov.education.ecf.declarations.payment;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.education.ecf.declarations.fixtures.Requests.show;
import static uk.gov.education.ecf.declarations.fixtures.Requests.started;
import static uk.gov.education.ecf.declarations.fixtures.Requests.submitted;
import static uk.gov.education.ecf.declarations.fixtures.SomeParticipant.aTeacher;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.Topics;
import uk.gov.education.ecf.contracts.declarations.DeclarationEvent.DeclarationBecameEligible;
import uk.gov.education.ecf.contracts.declarations.DeclarationEvent.DeclarationBecameIneligible;
import uk.gov.education.ecf.contracts.declarations.DeclarationEvent.DeclarationBecamePayable;
import uk.gov.education.ecf.contracts.declarations.DeclarationEvent.DeclarationPaid;
import uk.gov.education.ecf.contracts.declarations.DeclarationEvent.DeclarationReassigned;
import uk.gov.education.ecf.contracts.id.DeclarationId;
import uk.gov.education.ecf.contracts.id.LineItemId;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.contracts.participants.ProviderStateSnapshot;
import uk.gov.education.ecf.contracts.statements.LineItemEvent;
import uk.gov.education.ecf.contracts.statements.LineItemEvent.LineItemAttached;
import uk.gov.education.ecf.contracts.statements.LineItemEvent.LineItemBecamePayable;
import uk.gov.education.ecf.contracts.statements.LineItemEvent.LineItemMoved;
import uk.gov.education.ecf.contracts.statements.LineItemEvent.LineItemPaid;
import uk.gov.education.ecf.contracts.statements.LineItemEvent.LineItemPaymentAuthorised;
import uk.gov.education.ecf.contracts.statements.LineItemSnapshot;
import uk.gov.education.ecf.declarations.fixtures.Given;
import uk.gov.education.ecf.declarations.fixtures.SomeParticipant;
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
                .andWaitFor(DeclarationBecameEligible.class)
                .withKey(id -> key(id))
                .andVerify((id, event) -> assertEquals(
                        Given.openStatement(2024),
                        event.declaration().statementId().toString()));
        String id = database.value(
                        UUID.class,
                        "select id from declarations where participant_id = ?",
                        teacher.id().value())
                .orElseThrow()
                .toString();

        Scenario.stimulate(() -> Upstreams.publish(
                        new LineItemBecamePayable(item(id, Given.openStatement(2024), "payable"), 2, Given.NOON)))
                .andWaitFor(DeclarationBecamePayable.class)
                .withKey(key(id))
                .andVerify(event -> assertEquals("payable", event.declaration().state()));
        show("aurora", id)
                .then()
                .statusCode(200)
                .body("data.attributes.state", equalTo("payable"))
                .body("data.attributes.uplift_paid", is(false));

        Scenario.stimulate(() -> Upstreams.publish(
                        new LineItemPaymentAuthorised(item(id, Given.openStatement(2024), "payable"), 3, Given.NOON)))
                .andWaitFor(DeclarationPaid.class)
                .withKey(key(id))
                .andVerify(event -> assertEquals(4, event.version()));
        show("aurora", id)
                .then()
                .statusCode(200)
                .body("data.attributes.state", equalTo("paid"))
                .body("data.attributes.statement_id", equalTo(Given.openStatement(2024)))
                .body("data.attributes.uplift_paid", is(true));
        assertEquals(List.of("submitted", "eligible", "payable", "paid"), states(id));
    }

    @Test
    void aMovedLineItemNamesTheNewStatement() {
        String id = submitted("aurora", started(teacher));
        StatementId next = StatementId.random();
        Scenario.stimulate(() -> Upstreams.publish(new LineItemMoved(
                        StatementId.of(Given.openStatement(2024)),
                        item(id, next.toString(), "eligible"),
                        1,
                        Given.NOON)))
                .andWaitFor(DeclarationReassigned.class)
                .withKey(key(id))
                .andVerify(event -> {
                    assertEquals(
                            Given.openStatement(2024), event.fromStatementId().toString());
                    assertEquals(next, event.declaration().statementId());
                    assertEquals("eligible", event.declaration().state());
                });
        show("aurora", id).then().body("data.attributes.statement_id", equalTo(next.toString()));
    }

    @Test
    void aLineItemThatIsHeldLeavesNoStatement() {
        String id = submitted("aurora", started(teacher));
        handled(new LineItemMoved(
                StatementId.of(Given.openStatement(2024)), item(id, null, "eligible"), 1, Given.NOON));
        show("aurora", id)
                .then()
                .body("data.attributes.state", equalTo("eligible"))
                .body("data.attributes.statement_id", nullValue());
    }

    @Test
    void whatComesTwiceCountsOnce() {
        String id = submitted("aurora", started(teacher));
        LineItemBecamePayable payable =
                new LineItemBecamePayable(item(id, Given.openStatement(2024), "payable"), 2, Given.NOON);
        UUID event = handled(payable);
        String before = show("aurora", id).asString();
        Upstreams.publish(event, payable);
        handled(payable);
        assertEquals(before, show("aurora", id).asString());
        assertEquals(List.of("submitted", "eligible", "payable"), states(id));
    }

    @Test
    void factsThatDoNotApplyChangeNothing() {
        String id = submitted("aurora", started(teacher));
        String before = show("aurora", id).asString();
        handled(new LineItemAttached(item(id, Given.openStatement(2024), "eligible"), 1, Given.NOON));
        handled(new LineItemPaid(item(id, Given.openStatement(2024), "paid"), 4, Given.NOON));
        handled(new LineItemBecamePayable(refund(id), 4, Given.NOON));
        assertEquals(before, show("aurora", id).asString());
        assertEquals(List.of("submitted", "eligible"), states(id));
    }

    /** As after compaction of the topic, or when what came before became a dead letter. */
    @Test
    void anAuthorisationAloneTakesADeclarationThroughEveryStep() {
        String id = submitted("aurora", started(teacher));
        StatementId next = StatementId.random();
        Scenario.stimulate(() -> Upstreams.publish(
                        new LineItemPaymentAuthorised(item(id, next.toString(), "payable"), 4, Given.NOON)))
                .andWaitFor(DeclarationPaid.class)
                .withKey(key(id))
                .andVerify(event -> assertEquals(5, event.version()));
        show("aurora", id)
                .then()
                .body("data.attributes.state", equalTo("paid"))
                .body("data.attributes.statement_id", equalTo(next.toString()));
        assertEquals(List.of("submitted", "eligible", "eligible", "payable", "paid"), states(id));
        assertEquals(List.of("submitted", "became-eligible", "reassigned", "became-payable", "paid"), announced(id));
        assertEquals(
                5,
                database.value(Long.class, "select version from declarations where id = ?", UUID.fromString(id))
                        .orElseThrow());
    }

    @Test
    void aMoveThatWasMissedIsMadeUpForAtTheCutOff() {
        String id = submitted("aurora", started(teacher));
        StatementId next = StatementId.random();
        handled(new LineItemBecamePayable(item(id, next.toString(), "payable"), 3, Given.NOON));
        show("aurora", id)
                .then()
                .body("data.attributes.state", equalTo("payable"))
                .body("data.attributes.statement_id", equalTo(next.toString()));
        assertEquals(List.of("submitted", "became-eligible", "reassigned", "became-payable"), announced(id));
    }

    @Test
    void whatWasNeverDeclaredHereBecomesADeadLetter() {
        LineItemSnapshot unknown = item(Given.id(), Given.openStatement(2024), "payable");
        handled(new LineItemBecamePayable(unknown, 4, Given.NOON));
        assertEquals(1, deadLetters(unknown));
    }

    @Test
    void aParticipantOfWhomNobodyToldBecomesADeadLetter() {
        String id = submitted("aurora", started(teacher));
        LineItemSnapshot item = item(id, Given.openStatement(2024), "payable");
        LineItemSnapshot stranger = new LineItemSnapshot(
                item.lineItemId(),
                item.declarationId(),
                ParticipantId.random(),
                item.leadProviderId(),
                item.statementId(),
                item.cohort(),
                item.declarationType(),
                item.participantType(),
                item.kind(),
                item.state(),
                item.declarationVersion(),
                item.pupilPremiumUplift(),
                item.sparsityUplift(),
                item.namedByVersion());
        handled(new LineItemPaymentAuthorised(stranger, 4, Given.NOON));
        assertEquals(1, deadLetters(stranger));
        assertEquals(List.of("submitted", "eligible"), states(id));
    }

    /** Its item has ended meanwhile, and is back on another statement, which would never be paid. */
    @Test
    void whatWasSaidBeforeTheDeclarationBecameEligibleAgainCountsNoMore() {
        String id = submitted("aurora", started(teacher));
        teacher.withoutPeriods()
                .with(teacher.period(Given.AURORA, "active", "withdrawn", LocalDate.of(2024, 6, 1), null))
                .with(new ProviderStateSnapshot(
                        Given.AURORA, "withdrawn", "other", Instant.parse("2024-09-12T09:30:00Z")));
        Scenario.stimulate(() -> teacher.told())
                .andWaitFor(DeclarationBecameIneligible.class)
                .withKey(key(id))
                .andVerify(event -> assertEquals(3, event.version()));
        teacher.withoutPeriods()
                .with(teacher.period(Given.AURORA, "active", LocalDate.of(2024, 6, 1), null))
                .with(new ProviderStateSnapshot(Given.AURORA, "active", null, Instant.parse("2025-05-01T12:00:00Z")));
        Scenario.stimulate(() -> teacher.told())
                .andWaitFor(DeclarationBecameEligible.class)
                .withKey(key(id))
                .andVerify(event -> assertEquals(5, event.version()));
        String closed = Given.id();
        handled(new LineItemMoved(null, item(id, closed, "eligible", 4L), 2, Given.NOON));
        handled(new LineItemBecamePayable(item(id, closed, "payable", 4L), 3, Given.NOON));
        handled(new LineItemPaymentAuthorised(item(id, closed, "payable", 2L), 4, Given.NOON));
        show("aurora", id)
                .then()
                .body("data.attributes.state", equalTo("eligible"))
                .body("data.attributes.statement_id", equalTo(Given.openStatement(2024)));
        handled(new LineItemPaymentAuthorised(item(id, Given.openStatement(2024), "payable", 5L), 7, Given.NOON));
        show("aurora", id)
                .then()
                .body("data.attributes.state", equalTo("paid"))
                .body("data.attributes.statement_id", equalTo(Given.openStatement(2024)));
    }

    @Test
    void manyArePaidTogetherAndPoisonAmongThemGoesAside() {
        List<SomeParticipant> people =
                Stream.generate(() -> aTeacher().told()).limit(30).toList();
        people.forEach(Given::isKnown);
        List<LineItemEvent> news = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (SomeParticipant person : people) {
            String id = submitted("aurora", started(person));
            ids.add(id);
            news.add(new LineItemBecamePayable(itemOf(person, id), 2, Given.NOON));
        }
        LineItemSnapshot unknown = item(Given.id(), Given.openStatement(2024), "payable");
        news.add(new LineItemPaymentAuthorised(unknown, 3, Given.NOON));
        for (int i = 0; i < ids.size(); i++) {
            news.add(new LineItemPaymentAuthorised(itemOf(people.get(i), ids.get(i)), 3, Given.NOON));
            news.add(new LineItemPaymentAuthorised(itemOf(people.get(i), ids.get(i)), 3, Given.NOON));
        }
        Upstreams.publishAll(news);
        ids.forEach(id ->
                Eventually.verify(() -> assertEquals(List.of("submitted", "eligible", "payable", "paid"), states(id))));
        Eventually.verify(() -> assertEquals(1, deadLetters(unknown)));
        for (int i = 0; i < ids.size(); i++) {
            show("aurora", ids.get(i)).then().body("data.attributes.state", equalTo("paid"));
            assertEquals(
                    4L,
                    database.value(
                                    Long.class,
                                    "select version from declarations where id = ?",
                                    UUID.fromString(ids.get(i)))
                            .orElseThrow());
        }
    }

    @Test
    void whatIsPaidIsNotMovedAnyMore() {
        String id = submitted("aurora", started(teacher));
        handled(new LineItemBecamePayable(item(id, Given.openStatement(2024), "payable"), 2, Given.NOON));
        handled(new LineItemPaymentAuthorised(item(id, Given.openStatement(2024), "payable"), 3, Given.NOON));
        handled(new LineItemMoved(null, item(id, Given.id(), "paid"), 4, Given.NOON));
        show("aurora", id).then().body("data.attributes.statement_id", equalTo(Given.openStatement(2024)));
        assertEquals(List.of("submitted", "eligible", "payable", "paid"), states(id));
    }

    /** Told, and known to be dealt with. */
    private UUID handled(LineItemEvent event) {
        UUID id = Upstreams.publish(event);
        Eventually.verify(() -> assertEquals(
                1, database.countWhere("inbox", "consumer = 'declarations.payment' and event_id = ?", id)));
        return id;
    }

    private LineItemSnapshot refund(String declaration) {
        return new LineItemSnapshot(
                LineItemId.random(),
                DeclarationId.of(declaration),
                teacher.id(),
                Given.AURORA,
                StatementId.of(Given.openStatement(2024)),
                2024,
                "started",
                "ect",
                "refundable",
                "awaiting_clawback",
                null,
                false,
                false,
                null);
    }

    private List<Object> states(String id) {
        return database
                .rows(
                        "select state from declaration_states where declaration_id = ? order by version",
                        UUID.fromString(id))
                .stream()
                .map(row -> row.get("state"))
                .toList();
    }

    private List<String> announced(String id) {
        return database
                .list(String.class, "select type from outbox where message_key = ? order by position", key(id))
                .stream()
                .map(type -> type.replaceAll("^declarations\\.declaration-|\\.v1$", ""))
                .toList();
    }

    private long deadLetters(LineItemSnapshot item) {
        return database.countWhere(
                "outbox",
                "topic = ? and message_key = ?",
                Topics.LINE_ITEMS + ".dlq.declarations.payment",
                item.participantId() + "/" + item.declarationId());
    }

    private String key(String declaration) {
        return teacher.id() + "/" + declaration;
    }

    private LineItemSnapshot item(String declaration, String statement, String state) {
        return item(declaration, statement, state, null);
    }

    private static LineItemSnapshot itemOf(SomeParticipant person, String declaration) {
        return new LineItemSnapshot(
                LineItemId.random(),
                DeclarationId.of(declaration),
                person.id(),
                Given.AURORA,
                StatementId.of(Given.openStatement(2024)),
                2024,
                "started",
                "ect",
                "billable",
                "payable",
                2L,
                false,
                false,
                null);
    }

    private LineItemSnapshot item(String declaration, String statement, String state, Long declarationVersion) {
        return new LineItemSnapshot(
                LineItemId.random(),
                DeclarationId.of(declaration),
                teacher.id(),
                Given.AURORA,
                StatementId.parse(statement).orElse(null),
                2024,
                "started",
                "ect",
                "billable",
                state,
                declarationVersion,
                false,
                false,
                null);
    }
}
