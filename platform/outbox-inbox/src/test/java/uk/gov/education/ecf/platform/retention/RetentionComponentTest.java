package uk.gov.education.ecf.platform.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Database;

@ComponentTest
class RetentionComponentTest {

    @Inject
    Retention retention;

    private final Database database = Database.ofApplication();

    @Test
    void onlyWhatIsOlderThanItsRetentionGoes() {
        UUID old = published(91);
        UUID recent = published(89);
        UUID oldInbox = received(91);
        UUID recentInbox = received(89);

        long deleted = retention.deleteExpired().await().atMost(Duration.ofSeconds(60));

        assertTrue(deleted >= 2);
        assertEquals(
                List.of(recent),
                database.list(UUID.class, "select event_id from outbox where event_id in (?, ?)", old, recent));
        assertEquals(
                List.of(recentInbox),
                database.list(
                        UUID.class, "select event_id from inbox where event_id in (?, ?)", oldInbox, recentInbox));
    }

    /** Finding 7: what waits for an operator is never cleared away, nor what may have to be sent again behind it. */
    @Test
    void whatSomebodyMustStillDealWithStays() {
        UUID behind = published(91);
        database.execute("update outbox set message_key = ? where event_id = ?", behind.toString(), behind);
        database.execute(
                """
                insert into outbox_set_aside (position, event_id, topic, message_key, type, source, occurred_at, created_at,
                    cause, reason, times)
                select -position, gen_random_uuid(), topic, message_key, type, source, occurred_at, created_at, 'too-large', '', 1
                from outbox where event_id = ?""",
                behind);
        UUID waiting = buried(null);
        UUID redriven = buried(91);

        retention.deleteExpired().await().atMost(Duration.ofSeconds(60));

        assertEquals(1, database.countWhere("outbox", "event_id = ?", behind));
        assertEquals(
                List.of(waiting),
                database.list(UUID.class, "select id from dead_letters where id in (?, ?)", waiting, redriven));
        database.execute("delete from outbox_set_aside where message_key = ?", behind.toString());
    }

    @Test
    void moreThanOneBatchGoesInOneRun() {
        database.execute(
                """
                insert into inbox (consumer, event_id, received_at)
                select 'sample.old', gen_random_uuid(), now() - interval '100 days' from generate_series(1, 5001)""");

        retention.deleteExpired().await().atMost(Duration.ofSeconds(60));

        assertEquals(0, database.countWhere("inbox", "consumer = 'sample.old'"));
    }

    private UUID published(int daysAgo) {
        UUID id = UUID.randomUUID();
        database.execute(
                """
                insert into outbox (event_id, topic, type, source, occurred_at, published_at)
                values (?, 'none', 'none', '/sample', now(), ?)""",
                id,
                daysBefore(daysAgo));
        return id;
    }

    private UUID received(int daysAgo) {
        UUID id = UUID.randomUUID();
        database.execute(
                "insert into inbox (consumer, event_id, received_at) values ('sample.kept', ?, ?)",
                id,
                daysBefore(daysAgo));
        return id;
    }

    private UUID buried(Integer redrivenDaysAgo) {
        UUID id = UUID.randomUUID();
        database.execute(
                """
                insert into dead_letters (id, consumer, topic, topic_partition, topic_offset, record_timestamp, headers, cause,
                    reason, buried_at, redriven_at)
                values (?, 'sample.kept', 'none', 0, 0, 0, '{}', 'failed', '', ?, ?)""",
                id,
                daysBefore(91),
                redrivenDaysAgo == null ? null : daysBefore(redrivenDaysAgo));
        return id;
    }

    private Instant daysBefore(int days) {
        return database.value(Instant.class, "select now()").orElseThrow().minus(Duration.ofDays(days));
    }
}
