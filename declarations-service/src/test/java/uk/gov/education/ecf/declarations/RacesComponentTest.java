package uk.gov.education.ecf.declarations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.gov.education.ecf.declarations.fixtures.Requests.started;
import static uk.gov.education.ecf.declarations.fixtures.Requests.submitted;
import static uk.gov.education.ecf.declarations.fixtures.Requests.takeBack;
import static uk.gov.education.ecf.declarations.fixtures.SomeParticipant.aTeacher;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import uk.gov.education.ecf.contracts.participants.ProviderStateSnapshot;
import uk.gov.education.ecf.declarations.fixtures.Given;
import uk.gov.education.ecf.declarations.fixtures.Held;
import uk.gov.education.ecf.declarations.fixtures.LineItems;
import uk.gov.education.ecf.declarations.fixtures.SomeParticipant;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Database;
import uk.gov.education.ecf.platform.testkit.Eventually;

/**
 * Two that meet at one declaration end in one of their two orders, never in between. Somebody else holds the declaration until both
 * wait for it, so that they meet indeed: each of the two comes first, and both go off at once.
 */
@ComponentTest
class RacesComponentTest {

    private static final int TIMES = 4;
    private static final String HOLD = "select 1 from declarations where id = ? for update";

    private static final List<String> VOIDED = List.of("submitted", "eligible", "voided");
    private static final List<String> VOIDED_AFTER_CUT_OFF = List.of("submitted", "eligible", "payable", "voided");
    private static final List<String> TAKEN_BACK =
            List.of("submitted", "eligible", "payable", "paid", "awaiting_clawback");
    private static final List<String> PAID = List.of("submitted", "eligible", "payable", "paid");
    private static final List<String> WITHDRAWN = List.of("submitted", "eligible", "ineligible");

    private final Database database = Database.ofApplication();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    /** Somebody's start. */
    private record Start(SomeParticipant teacher, String id) {}

    @BeforeEach
    void statements() {
        Given.openStatements();
    }

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    @RepeatedTest(TIMES)
    void voidAndPayment() throws Exception {
        assertEquals(VOIDED, met(this::isVoided, this::isPaid));
        assertEquals(TAKEN_BACK, met(this::isPaid, this::isVoided));
        isOneOf(List.of(VOIDED, TAKEN_BACK), atOnce(this::isVoided, this::isPaid));
    }

    @RepeatedTest(TIMES)
    void voidAndCutOff() throws Exception {
        assertEquals(VOIDED, met(this::isVoided, this::isCutOff));
        assertEquals(VOIDED_AFTER_CUT_OFF, met(this::isCutOff, this::isVoided));
        isOneOf(List.of(VOIDED, VOIDED_AFTER_CUT_OFF), atOnce(this::isVoided, this::isCutOff));
    }

    @RepeatedTest(TIMES)
    void withdrawalAndPayment() throws Exception {
        assertEquals(WITHDRAWN, met(this::isWithdrawn, this::isPaid));
        assertEquals(PAID, met(this::isPaid, this::isWithdrawn));
        isOneOf(List.of(WITHDRAWN, PAID), atOnce(this::isWithdrawn, this::isPaid));
    }

    private List<String> met(Consumer<Start> first, Consumer<Start> second) throws Exception {
        Start start = aStart();
        CompletableFuture<Void> one;
        CompletableFuture<Void> other;
        try (Held held = Held.by(HOLD, UUID.fromString(start.id()))) {
            one = running(first, start);
            held.awaitWaiting(one::isDone);
            other = running(second, start);
            held.awaitQueue(2);
        }
        one.join();
        other.join();
        return states(start);
    }

    private List<String> atOnce(Consumer<Start> one, Consumer<Start> other) throws Exception {
        Start start = aStart();
        CompletableFuture<Void> both;
        try (Held held = Held.by(HOLD, UUID.fromString(start.id()))) {
            both = CompletableFuture.allOf(running(one, start), running(other, start));
            held.awaitQueue(2);
        }
        both.join();
        return states(start);
    }

    private CompletableFuture<Void> running(Consumer<Start> act, Start start) {
        return CompletableFuture.runAsync(() -> act.accept(start), threads);
    }

    private void isVoided(Start start) {
        takeBack("aurora", start.id()).then().statusCode(200);
    }

    private void isPaid(Start start) {
        LineItems.paid(start.teacher().id(), start.id());
    }

    private void isCutOff(Start start) {
        LineItems.payable(start.teacher().id(), start.id());
    }

    private void isWithdrawn(Start start) {
        SomeParticipant teacher = start.teacher();
        teacher.withoutPeriods()
                .with(teacher.period(Given.AURORA, "active", "withdrawn", LocalDate.of(2024, 6, 1), null))
                .with(new ProviderStateSnapshot(
                        Given.AURORA, "withdrawn", "other", Instant.parse("2024-09-12T09:30:00Z")))
                .told();
        Eventually.verify(() -> assertEquals(
                1,
                database.countWhere(
                        "inbox",
                        "consumer = 'declarations.eligibility-of-participants' and event_id = ?",
                        teacher.lastEvent())));
    }

    private static Start aStart() {
        SomeParticipant teacher = aTeacher().known();
        return new Start(teacher, submitted("aurora", started(teacher)));
    }

    private List<String> states(Start start) {
        return database.list(
                String.class,
                "select state from declaration_states where declaration_id = ? order by version",
                UUID.fromString(start.id()));
    }

    private static void isOneOf(List<List<String>> orders, List<String> states) {
        assertTrue(orders.contains(states), states::toString);
    }
}
