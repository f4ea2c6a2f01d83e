package uk.gov.education.ecf.platform.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.Topics;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.partnerships.LeadProviderEvent.LeadProviderRecorded;
import uk.gov.education.ecf.platform.sample.LeadProviders;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Database;
import uk.gov.education.ecf.platform.testkit.Eventually;
import uk.gov.education.ecf.platform.testkit.Http;
import uk.gov.education.ecf.platform.testkit.LocalInfrastructure;
import uk.gov.education.ecf.platform.testkit.PublishedEvents;
import uk.gov.education.ecf.platform.testkit.Server;
import uk.gov.education.ecf.platform.transactions.Transactions;

@ComponentTest
class OutageComponentTest {

    @Inject
    Outbox outbox;

    @Inject
    Transactions transactions;

    private final LeadProviderId id = LeadProviderId.random();
    private final Database database = Database.ofApplication();

    @Test
    void whatWasWrittenWhileTheBrokerWasAwayIsPublishedOnceAndInOrder() {
        Server kafka = LocalInfrastructure.kafka();
        // an earlier test may have ended the database's connections
        Eventually.verify(() -> Http.managementOf("/health/ready").then().statusCode(200));
        kafka.kill();
        try {
            LongStream.rangeClosed(1, 20).forEach(this::write);
            Http.managementOf("/health/ready").then().statusCode(200);
            Http.managementOf("/health/live").then().statusCode(200);
        } finally {
            kafka.start();
        }

        awaitAllPublished();
        assertEquals(LongStream.rangeClosed(1, 20).boxed().toList(), published());
    }

    @Test
    void aBrokerKilledInBetweenLosesNothing() {
        Server kafka = LocalInfrastructure.kafka();
        LongStream.rangeClosed(1, 100).forEach(this::write);
        kafka.kill();
        try {
            LongStream.rangeClosed(101, 120).forEach(this::write);
        } finally {
            kafka.start();
        }

        awaitAllPublished();
        List<Long> published = published();
        assertEquals(
                LongStream.rangeClosed(1, 120).boxed().toList(),
                published.stream().distinct().toList());
        assertEquals(120, published.get(published.size() - 1));
    }

    @Test
    void afterADatabaseRestartPublishingGoesOn() {
        write(1);
        Server postgres = LocalInfrastructure.postgres();
        postgres.kill();
        postgres.start();

        Eventually.verify(() -> write(2));

        awaitAllPublished();
        assertEquals(List.of(1L, 2L), published().stream().distinct().toList());
    }

    @Test
    void aReplicaIsReadyAsSoonAsItServesAgain() {
        Http.managementOf("/health/ready").then().statusCode(200);
        Server postgres = LocalInfrastructure.postgres();
        postgres.kill();
        postgres.start();

        Eventually.verify(() -> write(1));

        Http.managementOf("/health/ready").then().statusCode(200);
    }

    private void write(long version) {
        transactions
                .inTransaction(() -> outbox.append(LeadProviders.recorded(id, "v" + version, version)))
                .await()
                .atMost(Duration.ofSeconds(60));
    }

    private void awaitAllPublished() {
        Eventually.verify(() -> assertEquals(
                0, database.countWhere("outbox", "message_key = ? and published_at is null", id.toString())));
    }

    private List<Long> published() {
        try (PublishedEvents events = PublishedEvents.fromStart(Topics.LEAD_PROVIDERS)) {
            return events.eventsUntilNow(LeadProviderRecorded.class, id.toString()).stream()
                    .map(LeadProviderRecorded::version)
                    .toList();
        }
    }
}
