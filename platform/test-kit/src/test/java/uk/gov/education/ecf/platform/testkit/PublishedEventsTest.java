package uk.gov.education.ecf.platform.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.Topics;
import uk.gov.education.ecf.contracts.UnreadableEventException;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.partnerships.LeadProviderEvent.LeadProviderRecorded;
import uk.gov.education.ecf.contracts.partnerships.LeadProviderSnapshot;

class PublishedEventsTest {

    private static final Instant NOON = Instant.parse("2025-09-01T12:00:00.123456Z");

    private final LeadProviderId provider = LeadProviderId.random();

    @Test
    void whatAnUpstreamPublishesIsFoundAgain() {
        LeadProviderRecorded event = recorded("Aurora", 1);

        try (PublishedEvents events = PublishedEvents.fromNow(Topics.LEAD_PROVIDERS)) {
            UUID id = Upstreams.publish(event);
            PublishedEvent<LeadProviderRecorded> found =
                    events.await().eventOfType(LeadProviderRecorded.class).withKey(provider.toString());

            assertEquals(event, found.event());
            assertEquals(id, found.id());
            assertEquals(Upstreams.headers(id, event), found.record().headers());
        }
    }

    @Test
    void aScenarioWaitsForTheEventOfItsOwnAnswer() {
        Upstreams.publish(recorded("before the stimulus", 1));

        Scenario.stimulate(() -> {
                    Upstreams.publish(new LeadProviderRecorded(
                            new LeadProviderSnapshot(LeadProviderId.random(), "somebody else", false), 7, NOON));
                    Upstreams.publish(recorded("because of the stimulus", 2));
                    return provider.toString();
                })
                .andWaitFor(LeadProviderRecorded.class)
                .withKey(answer -> answer)
                .andVerify((answer, event) -> {
                    assertEquals(provider.toString(), answer);
                    assertEquals(2, event.version());
                });
    }

    @Test
    void onlyTheFutureIsSeenFromNowAndEverythingFromTheStart() {
        Upstreams.publish(recorded("earlier", 1));

        try (PublishedEvents fromNow = PublishedEvents.fromNow(Topics.LEAD_PROVIDERS);
                PublishedEvents fromStart = PublishedEvents.fromStart(Topics.LEAD_PROVIDERS)) {
            Upstreams.publish(recorded("later", 2));

            assertEquals(List.of(2L), versions(fromNow));
            assertEquals(List.of(1L, 2L), versions(fromStart));
        }
    }

    @Test
    void garbageIsSeenAsARecordAndPassedOverByTheEvents() {
        try (PublishedEvents events = PublishedEvents.fromNow(Topics.LEAD_PROVIDERS)) {
            LeadProviderRecorded event = recorded("Aurora", 1);
            Upstreams.publishRaw(
                    Topics.LEAD_PROVIDERS, provider.toString(), "{", Upstreams.headers(UUID.randomUUID(), event));
            Upstreams.publishRaw(Topics.LEAD_PROVIDERS, provider.toString(), null, Map.of());
            Upstreams.publish(event);

            PublishedRecord garbage = events.awaitRecord(record -> "{".equals(record.value()));
            assertThrows(UnreadableEventException.class, garbage::event);
            assertEquals(
                    event,
                    events.await()
                            .eventOfType(LeadProviderRecorded.class)
                            .matching(
                                    found -> found.version() == 1 && found.key().equals(provider.toString()))
                            .event());
            assertEquals(
                    3,
                    events.untilNow().stream()
                            .filter(record -> provider.toString().equals(record.key()))
                            .count());
        }
    }

    @Test
    void everythingAboutOnePersonIsOnOnePartition() {
        String participant = UUID.randomUUID().toString();

        try (PublishedEvents events = PublishedEvents.fromNow(Topics.DECLARATIONS)) {
            IntStream.range(0, 20)
                    .forEach(i -> Upstreams.publishRaw(Topics.DECLARATIONS, participant + "/" + i, "" + i, Map.of()));

            List<PublishedRecord> records = events.untilNow().stream()
                    .filter(record -> record.key().startsWith(participant))
                    .toList();
            assertEquals(20, records.size());
            assertEquals(
                    1,
                    records.stream().map(PublishedRecord::partition).distinct().count());
        }
    }

    private LeadProviderRecorded recorded(String name, long version) {
        return new LeadProviderRecorded(new LeadProviderSnapshot(provider, name, true), version, NOON);
    }

    private List<Long> versions(PublishedEvents events) {
        return events.eventsUntilNow(LeadProviderRecorded.class, provider.toString()).stream()
                .map(LeadProviderRecorded::version)
                .toList();
    }
}
