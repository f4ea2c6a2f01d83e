package uk.gov.education.ecf.platform.restored;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.EventJson;
import uk.gov.education.ecf.contracts.Topics;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.platform.sample.LeadProviders;
import uk.gov.education.ecf.platform.sample.Locked;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Database;
import uk.gov.education.ecf.platform.testkit.Eventually;
import uk.gov.education.ecf.platform.testkit.LocalInfrastructure;
import uk.gov.education.ecf.platform.testkit.Server;
import uk.gov.education.ecf.platform.testkit.Upstreams;
import uk.gov.education.ecf.platform.topics.TopicReader;
import uk.gov.education.ecf.platform.transactions.Transactions;

/** A start refuses a database that does not know what its service has announced, and no other. Each test is a service of its own. */
@ComponentTest
class RestoredDatabaseComponentTest {

    private static final String ADD =
            "insert into %s (%s event_id, topic, message_key, type, source, occurred_at, payload"
                    + " %s) values (%s ?, ?, 'key', 'type', 'source', now(), '{}' %s)";

    private static final long LONG_ENOUGH = 60;

    @Inject
    TopicReader topics;

    @Inject
    Transactions transactions;

    @Inject
    Clock clock;

    @ConfigProperty(name = "ecf.outbox.retention")
    Duration retention;

    private final Database database = Database.ofApplication();
    private final LeadProviderId id = LeadProviderId.random();
    private final String source = "/restored-" + UUID.randomUUID();

    @Test
    void whatWasAnnouncedAndIsNotKnownIsALoss() {
        UUID lost = announced();

        RestoredDatabaseException refused = assertThrows(RestoredDatabaseException.class, check()::check);

        for (String said :
                List.of(lost.toString(), Topics.DELIVERY_PARTNERS, "ECF_RECOVER=true", "Back-up and restore")) {
            assertTrue(refused.getMessage().contains(said), refused::getMessage);
        }
    }

    @Test
    void aServiceThatHasAnnouncedNothingStarts() {
        assertDoesNotThrow(check()::check);
    }

    @Test
    void whatIsKnownIsNoLoss() {
        published(announced());

        assertDoesNotThrow(check()::check);
    }

    /** Another replica has sent it, and marks it in a moment; or died before. Here the relay marks it as soon as it may. */
    @Test
    void whatIsKnownAndNotMarkedIsNoLoss() throws Exception {
        UUID sent = announced();
        published(sent);
        database.execute("update outbox set published_at = null where event_id = ?", sent);

        try (Locked unmarked = Locked.by("select 1 from outbox where event_id = '" + sent + "' for update")) {
            assertDoesNotThrow(check()::check);
        }
    }

    @Test
    void whatWasSetAsideIsNoLoss() {
        UUID aside = announced();
        database.execute(
                ADD.formatted(
                        "outbox_set_aside",
                        "position,",
                        ", created_at, cause, reason, times",
                        "-" + Math.abs(aside.getLeastSignificantBits() / 2) + ",",
                        ", now(), 'too-large', 'it was', 1"),
                aside,
                Topics.DELIVERY_PARTNERS);

        assertDoesNotThrow(check()::check);
        database.execute("delete from outbox_set_aside where event_id = ?", aside);
    }

    /** Which retention deletes some time after it has ended. */
    @Test
    void whatRetentionMayHaveDeletedIsNoLoss() {
        announced();

        assertDoesNotThrow(checkAfter(retention.minusHours(23))::check);
        assertThrows(RestoredDatabaseException.class, checkAfter(retention.minusHours(25))::check);
    }

    /** It was shorter once, and has deleted what today's would have kept. */
    @Test
    void whatIsOlderThanTheOutboxIsNoLoss() throws Exception {
        published(announced());
        Instant oldest = database.value(Instant.class, "select min(published_at) from outbox")
                .orElseThrow();
        RestoredCheck check = check(clock, Duration.ofDays(1000));

        sent(record(UUID.randomUUID(), oldest.minusSeconds(60)));
        assertDoesNotThrow(check::check);

        sent(record(UUID.randomUUID(), oldest.plusSeconds(60)));
        assertThrows(RestoredDatabaseException.class, check::check);
    }

    @Test
    void whatOthersAnnounceIsNotAskedFor() {
        Upstreams.publish(LeadProviders.recorded(id, "Aurora", 1));
        Upstreams.publishRaw(
                Topics.DELIVERY_PARTNERS, id.toString(), "{}", Map.of("ce_source", source, "ce_id", "none"));
        Upstreams.publishRaw(Topics.PARTICIPANTS, id.toString(), "{}", headers(UUID.randomUUID()));

        assertDoesNotThrow(check()::check);
    }

    @Test
    void aTopicThatIsNotMadeYetHoldsNothing() {
        assertEquals(List.of(), topics.newest(Set.of("partnerships.not-made-yet.v1"), 1));
    }

    @Test
    void aLossBehindWhichAnOldOneWasSentOnceMoreIsFound() {
        UUID old = announced();
        published(old);
        announced();
        IntStream.range(0, NewestEvents.OFFSETS / 2).forEach(time -> announced(old, "{}"));
        assertThrows(RestoredDatabaseException.class, check()::check);
    }

    @Test
    void aTombstoneIsAsKnownAsAnyRecord() {
        UUID known = announced();
        published(known);
        announced(known, null);
        Upstreams.publishRaw(Topics.DELIVERY_PARTNERS, id.toString(), null, Map.of());
        assertDoesNotThrow(check()::check);

        announced(UUID.randomUUID(), null);
        assertThrows(RestoredDatabaseException.class, check()::check);
    }

    @Test
    void theEndOfATransactionIsNoRecord() {
        UUID known = UUID.randomUUID();
        published(known);
        inATransaction(known);
        assertDoesNotThrow(check()::check);

        inATransaction(UUID.randomUUID());
        assertThrows(RestoredDatabaseException.class, check()::check);
    }

    @Test
    void theStartFailsOnALoss() {
        announced();
        RestoredGuard guard = guard(new AtomicInteger());

        guard.begin();

        assertThrows(RestoredDatabaseException.class, () -> guard.await(LONG_ENOUGH));
        assertTrue(guard.passed().toCompletableFuture().isCompletedExceptionally());
    }

    @Test
    void theStartGoesOnWhereNothingIsLost() {
        published(announced());
        RestoredGuard guard = guard(new AtomicInteger());

        guard.begin();
        guard.await(LONG_ENOUGH);

        assertTrue(guard.passed().toCompletableFuture().isDone());
    }

    @Test
    void aLossThatIsAcceptedStartsAllTheSame() {
        announced();
        RestoredGuard guard = new RestoredGuard(check(), false, () -> {});

        guard.begin();
        guard.await(LONG_ENOUGH);

        assertTrue(guard.passed().toCompletableFuture().isDone());
    }

    @Test
    void aStartWithoutABrokerIsLookedAtWhenItIsThere() {
        published(announced());
        AtomicInteger ends = new AtomicInteger();
        RestoredGuard guard = guard(ends);

        startedWithoutBroker(guard);

        Eventually.verify(() -> assertTrue(guard.passed().toCompletableFuture().isDone()));
        assertEquals(0, ends.get());
    }

    @Test
    void aLossThatIsFoundLateEndsTheProcess() {
        announced();
        AtomicInteger ends = new AtomicInteger();
        RestoredGuard guard = guard(ends);

        startedWithoutBroker(guard);

        Eventually.verify(() -> assertEquals(1, ends.get()));
        assertTrue(guard.passed().toCompletableFuture().isCompletedExceptionally());
    }

    private static void startedWithoutBroker(RestoredGuard guard) {
        Server kafka = LocalInfrastructure.kafka();
        kafka.kill();
        try {
            guard.begin();
            guard.await(0);
            assertFalse(guard.passed().toCompletableFuture().isDone());
        } finally {
            kafka.start();
        }
    }

    private RestoredGuard guard(AtomicInteger ends) {
        return new RestoredGuard(check(), true, ends::incrementAndGet);
    }

    private RestoredCheck check() {
        return check(clock, retention);
    }

    private RestoredCheck checkAfter(Duration time) {
        return check(Clock.offset(clock, time), retention);
    }

    private RestoredCheck check(Clock at, Duration kept) {
        return new RestoredCheck(new NewestEvents(topics, at, source, kept, "partnerships"), transactions);
    }

    /** By this service, whose database need not know of it. */
    private UUID announced() {
        UUID event = UUID.randomUUID();
        announced(event, EventJson.write(LeadProviders.recorded(id, "Aurora", 1)));
        return event;
    }

    private void announced(UUID event, String value) {
        Upstreams.publishRaw(Topics.DELIVERY_PARTNERS, id.toString(), value, headers(event));
    }

    private void inATransaction(UUID event) {
        try (KafkaProducer<String, String> producer =
                producer(Map.of(ProducerConfig.TRANSACTIONAL_ID_CONFIG, event.toString()))) {
            producer.initTransactions();
            producer.beginTransaction();
            producer.send(record(event, clock.instant()));
            producer.commitTransaction();
        }
    }

    private static void sent(ProducerRecord<String, String> record) throws Exception {
        try (KafkaProducer<String, String> producer = producer(Map.of())) {
            producer.send(record).get();
        }
    }

    private static KafkaProducer<String, String> producer(Map<String, Object> special) {
        Map<String, Object> settings = new HashMap<>(special);
        settings.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, LocalInfrastructure.bootstrapServers());
        return new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
    }

    private ProducerRecord<String, String> record(UUID event, Instant at) {
        ProducerRecord<String, String> record =
                new ProducerRecord<>(Topics.DELIVERY_PARTNERS, null, at.toEpochMilli(), id.toString(), "{}");
        headers(event).forEach((name, text) -> record.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    private Map<String, String> headers(UUID event) {
        Map<String, String> headers = new HashMap<>(Upstreams.headers(event, LeadProviders.recorded(id, "Aurora", 1)));
        headers.put("ce_source", source);
        return headers;
    }

    /** As the outbox knows it. */
    private void published(UUID event) {
        database.execute(ADD.formatted("outbox", "", ", published_at", "", ", now()"), event, Topics.DELIVERY_PARTNERS);
    }
}
