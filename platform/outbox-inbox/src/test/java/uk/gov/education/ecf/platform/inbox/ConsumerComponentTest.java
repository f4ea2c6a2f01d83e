package uk.gov.education.ecf.platform.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.Topics;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.partnerships.LeadProviderEvent.LeadProviderRecorded;
import uk.gov.education.ecf.platform.sample.LeadProviders;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Database;
import uk.gov.education.ecf.platform.testkit.Eventually;
import uk.gov.education.ecf.platform.testkit.PublishedEvents;
import uk.gov.education.ecf.platform.testkit.PublishedRecord;
import uk.gov.education.ecf.platform.testkit.Upstreams;

/** The inbox behind real channels. */
@ComponentTest
class ConsumerComponentTest {

    private static final String DEAD_LETTERS = Topics.LEAD_PROVIDERS + ".dlq.sample.reaction";

    private final Database database = Database.ofApplication();
    private final LeadProviderId id = LeadProviderId.random();

    @Test
    void aDuplicateIsAppliedOnce() {
        UUID twice = UUID.randomUUID();
        LeadProviderRecorded event = LeadProviders.recorded(id, "Aurora", 1);
        Upstreams.publish(twice, event);
        Upstreams.publish(twice, event);

        Upstreams.publish(LeadProviders.recorded(id, "Aurora", 2));

        awaitEffectOf(2);
        assertEquals(1, effectsOf(1));
    }

    @Test
    void whateverConsumerHearsItRemembersBeforeItReacts() {
        Upstreams.publish(LeadProviders.recorded(id, "Aurora " + id, 1));

        awaitEffectOf(1);
        assertEquals(1, database.countWhere("effects", "key = ? and remembered", id.toString()));
        assertEquals(1, database.countWhere("known_lead_providers", "id = ?", id.value()));
    }

    @Test
    void followersFollowNewsFromEveryConsumerAndNothingThatIsOlder() {
        Upstreams.publish(LeadProviders.recorded(id, "new " + id, 2));
        Upstreams.publish(LeadProviders.recorded(id, "old " + id, 1));

        awaitEffectOf(1);
        Eventually.verify(
                () -> assertEquals(1, database.countWhere("followed", "name = ? and times = 2", "new " + id)));
        assertEquals(0, database.countWhere("followed", "name = ?", "old " + id));
    }

    @Test
    void poisonGoesAsideWithItsCauseAndTheNextOneIsApplied() {
        try (PublishedEvents deadLetters = PublishedEvents.fromNow(DEAD_LETTERS)) {
            List<UUID> ids = Upstreams.publishAll(
                    List.of(LeadProviders.recorded(id, "poison", 1), LeadProviders.recorded(id, "Aurora", 2)));

            awaitEffectOf(2);
            PublishedRecord letter =
                    deadLetters.awaitRecord(record -> id.toString().equals(record.key()));

            assertEquals(ids.get(0).toString(), letter.headers().get("ce_id"));
            assertEquals("nobody is called poison", letter.headers().get("dead-letter-reason"));
            assertEquals("partnerships.lead-provider.v1", letter.headers().get("dead-letter-topic"));
            assertEquals(0, effectsOf(1));
        }
    }

    @Test
    void brokenJsonGoesAsideAsItCameAndTheNextOneIsApplied() {
        try (PublishedEvents deadLetters = PublishedEvents.fromNow(DEAD_LETTERS)) {
            Upstreams.publishRaw(
                    Topics.LEAD_PROVIDERS,
                    id.toString(),
                    "{\"lead_provider\": oops",
                    Upstreams.headers(UUID.randomUUID(), LeadProviders.recorded(id, "broken", 1)));
            Upstreams.publish(LeadProviders.recorded(id, "Aurora", 2));

            awaitEffectOf(2);
            PublishedRecord letter =
                    deadLetters.awaitRecord(record -> id.toString().equals(record.key()));

            assertEquals("{\"lead_provider\": oops", letter.value());
            assertEquals("unreadable", letter.headers().get("dead-letter-cause"));
        }
    }

    @Test
    void aRecordWithoutHeadersGoesAsideToo() {
        try (PublishedEvents deadLetters = PublishedEvents.fromNow(DEAD_LETTERS)) {
            Upstreams.publishRaw(Topics.LEAD_PROVIDERS, id.toString(), "hello", Map.of());

            assertEquals(
                    "the record has no ce_type",
                    deadLetters
                            .awaitRecord(record -> id.toString().equals(record.key()))
                            .headers()
                            .get("dead-letter-reason"));
        }
    }

    private void awaitEffectOf(long version) {
        Eventually.verify(() -> assertEquals(1, effectsOf(version)));
    }

    private long effectsOf(long version) {
        return database.countWhere("effects", "key = ? and version = ?", id.toString(), version);
    }
}
