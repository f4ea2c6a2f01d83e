package uk.gov.education.ecf.platform.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.platform.sample.LeadProviders;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.transactions.Sql;

/** Each test has a consumer of its own, whose counters begin with it. */
@ComponentTest
class TallyComponentTest {

    @Inject
    Inbox inbox;

    @Inject
    MeterRegistry meters;

    private final String consumer = "sample." + UUID.randomUUID();
    private final ConsumerRecord<String, String> record =
            Records.of(UUID.randomUUID(), LeadProviders.recorded("Aurora"));

    @Test
    void aSecondDeliveryIsADuplicate() {
        receive(record, ignored -> Uni.createFrom().voidItem());
        assertCounts(1, 0, 0, 0);

        receive(record, ignored -> Uni.createFrom().voidItem());
        assertCounts(1, 1, 0, 0);
    }

    @Test
    void ofRecordsThatAreDealtWithTogetherEachCounts() {
        ConsumerRecord<String, String> other = Records.of(UUID.randomUUID(), LeadProviders.recorded("Beacon"));
        receive(record, ignored -> Uni.createFrom().voidItem());

        await(inbox.receiveAll(
                consumer, List.of(record, other), ignored -> Uni.createFrom().voidItem()));

        assertCounts(2, 1, 0, 0);
    }

    @Test
    void whatWasUndoneAndTriedAgainIsReceivedOnce() {
        AtomicInteger attempts = new AtomicInteger();

        receive(
                record,
                ignored -> attempts.incrementAndGet() <= 2
                        ? Sql.update("do $$ begin raise exception using errcode = '40P01'; end $$")
                                .replaceWithVoid()
                        : Uni.createFrom().voidItem());

        assertCounts(1, 0, 2, 0);
    }

    @Test
    void whatBecameADeadLetterIsReceivedAndBuried() {
        receive(record, ignored -> Uni.createFrom().failure(new IllegalArgumentException("never")));

        assertCounts(1, 0, 1, 1);
    }

    @Test
    void theWayFromTheTopicIsMeasured() {
        receive(record, ignored -> Uni.createFrom().voidItem());
        assertEquals(0, delays(), "nobody knows when it was sent");

        receive(sentAMinuteAgo(), ignored -> Uni.createFrom().voidItem());

        assertEquals(1, delays());
        assertTrue(
                meters.get("ecf.events.delay").tag("consumer", consumer).timer().totalTime(TimeUnit.SECONDS) >= 60);
    }

    private static ConsumerRecord<String, String> sentAMinuteAgo() {
        ConsumerRecord<String, String> now = Records.of(UUID.randomUUID(), LeadProviders.recorded("Cedar"));
        return IncomingRecord.again(
                        new IncomingRecord.Position(
                                now.topic(), now.partition(), now.offset(), System.currentTimeMillis() - 60_000),
                        now.key(),
                        new IncomingRecord(now).headers(),
                        now.value())
                .record();
    }

    private long delays() {
        return meters.get("ecf.events.delay").tag("consumer", consumer).timer().count();
    }

    private void assertCounts(int received, int duplicate, int failed, int buried) {
        assertEquals(
                List.of(received, duplicate, failed, buried),
                List.of(
                        count("ecf.events.received"),
                        count("ecf.events.duplicate"),
                        count("ecf.event.attempts.failed"),
                        count("ecf.events.buried")));
    }

    private int count(String name) {
        return (int) meters.get(name).tag("consumer", consumer).counter().count();
    }

    private void receive(ConsumerRecord<String, String> message, Function<ReceivedEvent, Uni<Void>> effect) {
        await(inbox.receive(consumer, message, effect));
    }

    private static void await(Uni<Void> work) {
        work.await().atMost(Duration.ofSeconds(60));
    }
}
