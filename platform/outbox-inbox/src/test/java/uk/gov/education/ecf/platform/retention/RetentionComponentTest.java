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

    private Instant daysBefore(int days) {
        return database.value(Instant.class, "select now()").orElseThrow().minus(Duration.ofDays(days));
    }
}
