package uk.gov.education.ecf.platform.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.Topics;
import uk.gov.education.ecf.platform.metrics.CountedGauges;
import uk.gov.education.ecf.platform.sample.Locked;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Database;
import uk.gov.education.ecf.platform.testkit.Eventually;
import uk.gov.education.ecf.platform.testkit.LocalInfrastructure;

/** What is shown of the outbox and its relay. */
@ComponentTest
class OutboxCountingsComponentTest {

    @Inject
    CountedGauges gauges;

    @Inject
    MeterRegistry meters;

    private final Database database = Database.ofApplication();

    @Test
    void anEventIsUnpublishedAndAgesUntilItIsPublished() throws SQLException {
        Eventually.verify(() -> assertEquals(0, counted("ecf_outbox_unpublished")));
        assertEquals(0, counted("ecf_outbox_oldest_unpublished_seconds"));
        double published = meters.get("ecf_events_published").functionCounter().count();

        // the relay sends it, and cannot mark it meanwhile
        try (Locked held = appendedAnHourAgo()) {
            assertEquals(1, counted("ecf_outbox_unpublished"));
            assertTrue(counted("ecf_outbox_oldest_unpublished_seconds") >= 3600);
        }

        Eventually.verify(() -> assertEquals(0, counted("ecf_outbox_unpublished")));
        assertEquals(0, counted("ecf_outbox_oldest_unpublished_seconds"));
        assertTrue(meters.get("ecf_events_published").functionCounter().count() > published);
        assertEquals(1, meters.get("ecf_relay_leader").gauge().value());
        assertEquals(0, meters.get("ecf_relay_failing").gauge().value());
    }

    @Test
    void whileTheDatabaseIsAwayNothingIsToldOfIt() {
        assertTrue(counted("ecf_outbox_unpublished") >= 0);
        assertTrue(counted("ecf_database_size_bytes") > 1_000_000);

        LocalInfrastructure.postgres().kill();
        try {
            assertEquals(Double.NaN, counted("ecf_outbox_unpublished"));
            assertEquals(Double.NaN, counted("ecf_database_size_bytes"));
        } finally {
            LocalInfrastructure.postgres().start();
        }

        Eventually.verify(() -> assertTrue(counted("ecf_outbox_unpublished") >= 0));
    }

    /** Nobody rings for it, so that there is time to lock it before the relay looks; if there was not, another one is tried. */
    private Locked appendedAnHourAgo() throws SQLException {
        while (true) {
            UUID id = UUID.randomUUID();
            database.execute(
                    """
                    insert into outbox (event_id, topic, message_key, type, source, occurred_at, payload, created_at)
                    values (?, ?, 'late', 'sample.v1', '/sample', now(), '{}', now() - interval '1 hour')""",
                    id,
                    Topics.SCHOOLS);
            Locked held = Locked.by("select 1 from outbox where event_id = '" + id + "' for update");
            if (database.countWhere("outbox", "event_id = ? and published_at is null", id) == 1) {
                return held;
            }
            held.close();
        }
    }

    private double counted(String name) {
        gauges.countAll().await().atMost(Duration.ofSeconds(60));
        return meters.get(name).gauge().value();
    }
}
