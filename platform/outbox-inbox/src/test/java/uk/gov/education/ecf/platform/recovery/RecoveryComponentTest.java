package uk.gov.education.ecf.platform.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.Event;
import uk.gov.education.ecf.contracts.EventJson;
import uk.gov.education.ecf.contracts.Topics;
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.partnerships.DeliveryPartnerEvent.DeliveryPartnerRecorded;
import uk.gov.education.ecf.contracts.partnerships.DeliveryPartnerSnapshot;
import uk.gov.education.ecf.contracts.partnerships.LeadProviderEvent.LeadProviderRecorded;
import uk.gov.education.ecf.contracts.partnerships.LeadProviderSnapshot;
import uk.gov.education.ecf.platform.inbox.ReceivedEvent;
import uk.gov.education.ecf.platform.recovery.LostEvents.ReceivedRecord;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Database;
import uk.gov.education.ecf.platform.testkit.Eventually;
import uk.gov.education.ecf.platform.testkit.Http;
import uk.gov.education.ecf.platform.testkit.Upstreams;
import uk.gov.education.ecf.platform.transactions.Transactions;

/** A database that has lost what its service announced and heard has it again afterwards, and nobody hears of anything twice. */
@ComponentTest
class RecoveryComponentTest {

    private static final String ADD_PUBLISHED = "insert into outbox (event_id, topic, message_key, type, source,"
            + " occurred_at, payload, published_at) values (?, ?, 'key', 'type', 'source', now(), '{}', now())";

    @Inject
    Recovery recovery;

    @Inject
    LostEvents lostEvents;

    @Inject
    Transactions transactions;

    @ConfigProperty(name = "ecf.outbox.source")
    String source;

    private final Database database = Database.ofApplication();
    private final LeadProviderId id = LeadProviderId.random();

    @Test
    void whatWasAnnouncedAndIsLostIsMadeAgainOnce() {
        UUID first = announced();
        UUID second = announced();
        List<Map<String, Object>> before = rows(first, second);
        database.execute("delete from outbox where event_id in (?, ?)", first, second);

        long revived = recovery.recover();

        assertTrue(revived >= 2, () -> revived + " were revived");
        assertEquals(before, rows(first, second));
        assertEquals(1, timesRevived(first));
        assertEquals(1, timesRevived(second));
        assertEquals(0, recovery.recover());
    }

    @Test
    void theEventsOfAThingAreRevivedInTheirOrder() {
        for (int version = 3; version < 8; version++) {
            published(recorded("Aurora", version));
        }

        recovery.recover();

        assertEquals(
                List.of(3L, 4L, 5L, 6L, 7L),
                database.list(Long.class, "select version from revived where key = ? order by number", id.toString()));
    }

    @Test
    void whatIsThereIsNotTouched() {
        UUID known = announced();

        recovery.recover();

        assertEquals(0, timesRevived(known));
    }

    @Test
    void whatTheOutboxSetAsideAndTheTopicHasIsNotSentAgain() {
        UUID event = announced();
        database.execute(
                "with gone as (delete from outbox where event_id = ? returning *)"
                        + " insert into outbox_set_aside (position, event_id, topic, message_key, type, source, occurred_at,"
                        + " payload, created_at, cause, reason, times) select position, event_id, topic, message_key, type, source,"
                        + " occurred_at, payload, created_at, 'too-large', 'it was', 1 from gone",
                event);

        recovery.recover();

        assertEquals(0, database.countWhere("outbox_set_aside", "event_id = ?", event));
        assertEquals(1, database.countWhere("outbox", "event_id = ? and published_at is not null", event));
    }

    @Test
    void whatRetentionHasDeletedWasNotLost() {
        ReceivedRecord old = received(recorded("Aurora", 1), Instant.now().minus(91, ChronoUnit.DAYS));
        ReceivedRecord lost = received(recorded("Aurora", 2), Instant.now().minus(89, ChronoUnit.DAYS));

        List<ReceivedRecord> missing = transactions
                .inTransaction(() -> lostEvents.addMissing(List.of(old, lost)))
                .await()
                .atMost(Duration.ofSeconds(60));

        assertEquals(List.of(lost), missing);
    }

    @Test
    void whatOthersPublishIsNotTakenForOnesOwn() {
        UUID foreign = Upstreams.publish(recorded("Aurora", 1));

        recovery.recover();

        assertEquals(0, timesRevived(foreign));
    }

    @Test
    void whatWasHeardAndIsLostIsHeardAgain() {
        UUID event = Upstreams.publish(recorded("Aurora " + id, 1));
        Eventually.verify(() -> assertEquals(1, effects()));
        Eventually.verify(() -> assertEquals(2, database.countWhere("inbox", "event_id = ?", event)));
        database.execute("delete from inbox where event_id = ?", event);
        database.execute("delete from effects where key = ?", id.toString());
        database.execute("delete from known_lead_providers where id = ?", id.value());

        recovery.recover();
        recovery.recover();

        assertEquals(1, effects());
        assertEquals(
                1,
                database.countWhere("effects", "key = ? and remembered", id.toString()),
                "remembered before reacting");
        assertEquals(2, database.countWhere("inbox", "event_id = ?", event));
    }

    @Test
    void whatNobodyCanMakeAgainIsNotPassedOver() {
        UUID known = UUID.randomUUID();
        database.execute(ADD_PUBLISHED, known, Topics.DELIVERY_PARTNERS);
        UUID lost = published(new DeliveryPartnerRecorded(
                new DeliveryPartnerSnapshot(DeliveryPartnerId.random(), "Hub", List.of()), 1, Instant.now()));
        try {
            IllegalStateException refused = assertThrows(IllegalStateException.class, recovery::recover);
            assertTrue(refused.getMessage().contains(lost.toString()), refused::getMessage);
            assertEquals(0, database.countWhere("outbox", "event_id = ?", lost));
        } finally {
            database.execute(ADD_PUBLISHED, lost, Topics.DELIVERY_PARTNERS);
        }
    }

    private UUID announced() {
        UUID event = UUID.fromString(Http.asNobody().post("/sample/Aurora").asString());
        Eventually.verify(() ->
                assertEquals(1, database.countWhere("outbox", "event_id = ? and published_at is not null", event)));
        return event;
    }

    /** By this service, whose database knows nothing of it. */
    private UUID published(Event event) {
        UUID eventId = UUID.randomUUID();
        Map<String, String> headers = new HashMap<>(Upstreams.headers(eventId, event));
        headers.put("ce_source", source);
        Upstreams.publishRaw(
                event instanceof DeliveryPartnerRecorded ? Topics.DELIVERY_PARTNERS : Topics.LEAD_PROVIDERS,
                event.key(),
                EventJson.write(event),
                headers);
        return eventId;
    }

    private ReceivedRecord received(Event event, Instant at) {
        UUID eventId = UUID.randomUUID();
        ConsumerRecord<String, String> record = new ConsumerRecord<>(
                Topics.LEAD_PROVIDERS,
                0,
                0,
                at.toEpochMilli(),
                TimestampType.CREATE_TIME,
                0,
                0,
                event.key(),
                EventJson.write(event),
                new RecordHeaders(),
                Optional.empty());
        Upstreams.headers(eventId, event)
                .forEach((name, text) -> record.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        return new ReceivedRecord(record, ReceivedEvent.of(record).orElseThrow());
    }

    private LeadProviderRecorded recorded(String name, long version) {
        return new LeadProviderRecorded(new LeadProviderSnapshot(id, name, true), version, Instant.now());
    }

    private List<Map<String, Object>> rows(UUID first, UUID second) {
        return database.rows(
                "select event_id, topic, message_key, type, source, aggregate_version, occurred_at, trace_parent, payload"
                        + " from outbox where event_id in (?, ?) order by event_id",
                first,
                second);
    }

    private long timesRevived(UUID event) {
        return database.countWhere("revived", "event_id = ?", event);
    }

    private long effects() {
        return database.countWhere("effects", "key = ?", id.toString());
    }
}
