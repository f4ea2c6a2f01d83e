package uk.gov.education.ecf.declarations.upstream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.education.ecf.declarations.fixtures.Requests.but;
import static uk.gov.education.ecf.declarations.fixtures.Requests.started;
import static uk.gov.education.ecf.declarations.fixtures.Requests.submitted;
import static uk.gov.education.ecf.declarations.fixtures.SomeParticipant.aTeacher;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import uk.gov.education.ecf.contracts.Event;
import uk.gov.education.ecf.contracts.id.DeclarationId;
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;
import uk.gov.education.ecf.contracts.id.LineItemId;
import uk.gov.education.ecf.contracts.id.SchoolId;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.contracts.participants.ParticipantEvent;
import uk.gov.education.ecf.contracts.participants.ProviderStateSnapshot;
import uk.gov.education.ecf.contracts.partnerships.PartnershipEvent;
import uk.gov.education.ecf.contracts.partnerships.PartnershipEvent.PartnershipChallenged;
import uk.gov.education.ecf.contracts.partnerships.PartnershipEvent.PartnershipConfirmed;
import uk.gov.education.ecf.contracts.partnerships.PartnershipEvent.PartnershipDeliveryPartnerChanged;
import uk.gov.education.ecf.contracts.partnerships.PartnershipSnapshot;
import uk.gov.education.ecf.contracts.statements.LineItemEvent.LineItemAttached;
import uk.gov.education.ecf.contracts.statements.LineItemEvent.LineItemBecamePayable;
import uk.gov.education.ecf.contracts.statements.LineItemEvent.LineItemMoved;
import uk.gov.education.ecf.contracts.statements.LineItemEvent.LineItemPaymentAuthorised;
import uk.gov.education.ecf.contracts.statements.LineItemSnapshot;
import uk.gov.education.ecf.contracts.statements.StatementEvent;
import uk.gov.education.ecf.contracts.statements.StatementEvent.StatementChanged;
import uk.gov.education.ecf.contracts.statements.StatementEvent.StatementClosed;
import uk.gov.education.ecf.contracts.statements.StatementEvent.StatementScheduled;
import uk.gov.education.ecf.contracts.statements.StatementSnapshot;
import uk.gov.education.ecf.declarations.fixtures.Given;
import uk.gov.education.ecf.declarations.fixtures.SomeParticipant;
import uk.gov.education.ecf.platform.testkit.Database;
import uk.gov.education.ecf.platform.testkit.Eventually;
import uk.gov.education.ecf.platform.testkit.Upstreams;

/** What became of a few people's declarations, as the other services told it; each time with people of its own. */
final class RecordedStream {

    /** How many records of one partition may be under way at once, and so come out of order when one is sent again. */
    private static final int UNDER_WAY = 5;

    /** The version by which a declaration is eligible that was submitted as such. */
    private static final Long ELIGIBLE = 2L;

    private final Database database = Database.ofApplication();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, List<Event>> aggregates = new LinkedHashMap<>();
    private final StatementId scheduled = StatementId.random();

    RecordedStream() {
        names.put(Given.openStatement(2024), "every");
        late();
        moving();
        waiting();
        under();
        paid();
        merged();
    }

    List<String> replayedInOrder() {
        return end(aggregates.values().stream()
                .flatMap(List::stream)
                .map(Told::new)
                .toList());
    }

    List<String> replayedTwiceAndShuffled(long seed) {
        Random random = new Random(seed);
        List<List<Told>> queues = new ArrayList<>();
        aggregates.values().forEach(events -> queues.add(outOfOrder(events, random)));
        List<Told> stream = new ArrayList<>();
        while (queues.stream().anyMatch(queue -> !queue.isEmpty())) {
            List<Told> queue = queues.get(random.nextInt(queues.size()));
            if (!queue.isEmpty()) {
                stream.add(queue.remove(0));
            }
        }
        return end(stream);
    }

    /** Each twice, and none further from its place than what may be under way. */
    private static List<Told> outOfOrder(List<Event> events, Random random) {
        List<Told> twice = new ArrayList<>();
        events.stream().map(Told::new).forEach(told -> twice.addAll(List.of(told, told)));
        List<Told> turned = new ArrayList<>();
        while (!twice.isEmpty()) {
            turned.add(twice.remove(random.nextInt(Math.min(UNDER_WAY, twice.size()))));
        }
        return turned;
    }

    /** Each waited for, since what is told on several topics would come in any order otherwise. */
    private List<String> end(List<Told> stream) {
        for (Told told : stream) {
            Upstreams.publish(told.id(), told.event());
            told.consumers().forEach(consumer -> isHandled(consumer, told.id()));
        }
        List<String> end = Stream.concat(standings(), documents()).sorted().toList();
        close();
        return end;
    }

    /** Funded late, then withdrawn, resumed and deferred. */
    private void late() {
        SomeParticipant late = aTeacher().fundable(null).known();
        named("late", late);
        submitted("aurora", started(late));
        submitted(
                "aurora",
                but(
                        but(
                                but(started(late), "declaration_type", "retained-1"),
                                "declaration_date",
                                "2025-02-01T00:00:00Z"),
                        "evidence_held",
                        "other"));
        aggregates.put(
                "late",
                List.of(
                        late.fundable(true).event(2),
                        reported(late, "withdrawn", "2024-09-01T12:00:00Z").event(3),
                        reported(late, "active", "2024-11-01T12:00:00Z").event(4),
                        reported(late, "deferred", "2025-04-01T12:00:00Z").event(5)));
    }

    /** Goes to Beacon, which then sees what Aurora declared. */
    private void moving() {
        SomeParticipant moving = aTeacher().known();
        named("moving", moving);
        submitted("aurora", started(moving));
        List<Event> events = new ArrayList<>();
        moving.withoutPeriods()
                .with(moving.period(Given.AURORA, "leaving", LocalDate.of(2024, 6, 1), LocalDate.of(2024, 10, 1)));
        events.add(moving.event(2));
        moving.with(moving.period(Given.BEACON, "active", LocalDate.of(2024, 10, 1), null));
        events.add(moving.event(3));
        aggregates.put("moving", events);
    }

    /** Declared before there was a statement of the cohort. */
    private void waiting() {
        SomeParticipant waiting = aTeacher().of(2025).fundable(null);
        waiting.with(waiting.period(Given.BEACON, "active", LocalDate.of(2025, 7, 1), null))
                .known();
        named("waiting", waiting);
        submitted("beacon", but(started(waiting), "declaration_date", "2025-09-15T09:00:00Z"));
        names.put(scheduled.toString(), "scheduled");
        aggregates.put("waiting", List.of(waiting.fundable(true).event(2)));
        aggregates.put(
                "scheduled",
                List.of(
                        new StatementScheduled(statement("open", 1), 1, Given.NOON),
                        new StatementChanged(statement("open", 2), 2, Given.NOON)));
    }

    /** Under a partnership that gets another delivery partner and is then challenged. */
    private void under() {
        SomeParticipant under = aTeacher().known();
        named("under", under);
        submitted("aurora", started(under));
        DeliveryPartnerId other = DeliveryPartnerId.random();
        aggregates.put(
                "partnership",
                List.of(
                        new PartnershipConfirmed(partnership(under, under.deliveryPartner, "active"), 1, Given.NOON),
                        new PartnershipDeliveryPartnerChanged(
                                under.deliveryPartner, partnership(under, other, "active"), 2, Given.NOON),
                        new PartnershipChallenged("mistake", partnership(under, other, "challenged"), 3, Given.NOON)));
    }

    /** Billed on one statement, moved to another, payable and paid there. */
    private void paid() {
        SomeParticipant paid = aTeacher().known();
        named("paid", paid);
        String id = submitted("aurora", started(paid));
        StatementId first = StatementId.of(Given.openStatement(2024));
        StatementId movedTo = StatementId.random();
        names.put(movedTo.toString(), "moved-to");
        LineItemId item = LineItemId.random();
        aggregates.put(
                "item",
                List.of(
                        new LineItemAttached(item(item, paid, id, first, "eligible"), 1, Given.NOON),
                        new LineItemMoved(first, item(item, paid, id, movedTo, "eligible"), 2, Given.NOON),
                        new LineItemBecamePayable(item(item, paid, id, movedTo, "payable"), 3, Given.NOON),
                        new LineItemPaymentAuthorised(item(item, paid, id, movedTo, "payable"), 4, Given.NOON)));
    }

    private void merged() {
        SomeParticipant survivor = aTeacher().numbered(null).known();
        SomeParticipant former = aTeacher().numbered(null).known();
        named("survivor", survivor);
        named("former", former);
        submitted("aurora", started(former));
        aggregates.put("survivor", List.of(survivor.merger(former, 2), survivor.event(3)));
        aggregates.put("former", List.of(former.retirement(survivor, 2)));
    }

    private void named(String name, SomeParticipant person) {
        names.put(person.id().toString(), name);
        names.put(person.deliveryPartner.toString(), name + "'s partner");
        names.put(person.mentor.toString(), name + "'s mentor");
    }

    private static SomeParticipant reported(SomeParticipant teacher, String state, String at) {
        return teacher.withoutPeriods()
                .with(teacher.period(Given.AURORA, "active", state, LocalDate.of(2024, 6, 1), null))
                .with(new ProviderStateSnapshot(Given.AURORA, state, null, Instant.parse(at)));
    }

    private StatementSnapshot statement(String state, int month) {
        return Given.snapshot(scheduled, Given.BEACON, 2025, state, LocalDate.of(2098, month, 1));
    }

    private static PartnershipSnapshot partnership(SomeParticipant under, DeliveryPartnerId partner, String status) {
        boolean challenged = status.equals("challenged");
        return new PartnershipSnapshot(
                under.partnership,
                Given.AURORA,
                partner,
                SchoolId.random(),
                "123456",
                2024,
                status,
                challenged ? "mistake" : null,
                challenged ? Given.NOON : null,
                Given.NOON,
                false);
    }

    private static LineItemSnapshot item(
            LineItemId id, SomeParticipant person, String declaration, StatementId statement, String state) {
        return new LineItemSnapshot(
                id,
                DeclarationId.of(declaration),
                person.id(),
                Given.AURORA,
                statement,
                2024,
                "started",
                "ect",
                "billable",
                state,
                ELIGIBLE,
                false,
                false,
                ELIGIBLE);
    }

    private Stream<String> standings() {
        return database
                .rows(
                        "select participant_id::text as person, declaration_type, state, statement_id::text as statement"
                                + " from declarations where participant_id = any (string_to_array(?, ',')::uuid[])",
                        people())
                .stream()
                .map(row -> called(row.get("person") + " " + row.get("declaration_type") + " " + row.get("state")
                        + " on " + row.get("statement")));
    }

    /** As each provider reads them, whenever that was written. */
    private Stream<String> documents() {
        return database
                .rows(
                        "select lead_provider_id::text as reader, id::text as id, document from declaration_documents"
                                + " where participant_id = any (string_to_array(?, ',')::uuid[])",
                        people())
                .stream()
                .map(row -> called(row.get("reader") + " reads "
                        + String.valueOf(row.get("document"))
                                .replace(String.valueOf(row.get("id")), "it")
                                .replaceAll("\"(created|updated)_at\":\"[^\"]*\"", "")));
    }

    private String called(String text) {
        String called = text;
        for (Map.Entry<String, String> name : names.entrySet()) {
            called = called.replace(name.getKey(), name.getValue());
        }
        return called;
    }

    private String people() {
        return String.join(",", names.keySet());
    }

    /** So that the next one waits again. */
    private void close() {
        Upstreams.publish(new StatementClosed(statement("payable", 2), 9, Given.NOON));
        Eventually.verify(() -> assertEquals(
                1, database.countWhere("known_statements", "statement_id = ? and not open", scheduled.value())));
    }

    private void isHandled(String consumer, UUID event) {
        Eventually.verify(
                () -> assertEquals(1, database.countWhere("inbox", "consumer = ? and event_id = ?", consumer, event)));
    }

    /** An event under the id that all its copies have. */
    private record Told(UUID id, Event event) {

        Told(Event event) {
            this(UUID.randomUUID(), event);
        }

        List<String> consumers() {
            if (event instanceof ParticipantEvent) {
                return List.of("declarations.upstream", "declarations.eligibility-of-participants");
            } else if (event instanceof StatementEvent) {
                return List.of("declarations.upstream", "declarations.eligibility-by-statements");
            } else if (event instanceof PartnershipEvent) {
                return List.of("declarations.upstream");
            }
            return List.of("declarations.payment");
        }
    }
}
