package uk.gov.education.ecf.systemtests.polling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.systemtests.Calm;
import uk.gov.education.ecf.systemtests.Databases;
import uk.gov.education.ecf.systemtests.SlowCommits;

/**
 * Nothing is ever lost to a client that echoes the largest {@code updated_at} that it saw, or follows links by creation or by
 * change, or reads a list once and then what has changed in it, on any list, whatever runs (rules M19a and J-30; finding 1: of 97 rows that six writers made, such a client never saw 6). How long
 * the writers write is the system property {@code ecf.polling.seconds}.
 */
class PollingJourney {

    private static final Duration WRITING = Duration.ofSeconds(Integer.getInteger("ecf.polling.seconds", 8));
    private static final long WRITERS_REST_MILLIS = 10;
    private static final long POLLERS_REST_MILLIS = 50;

    @Test
    void nothingIsLostWithOneProcessOfEveryService() throws InterruptedException {
        try (Replicas replicas = Replicas.one();
                SlowCommits slow = SlowCommits.ofDocuments(replicas.running())) {
            nothingIsLost(replicas);
        }
    }

    @Test
    void nothingIsLostWithTwoProcessesOfEveryService() throws InterruptedException {
        try (Replicas replicas = Replicas.two();
                SlowCommits slow = SlowCommits.ofDocuments(replicas.running())) {
            nothingIsLost(replicas);
        }
    }

    private void nothingIsLost(Replicas replicas) throws InterruptedException {
        List<Poller> pollers = Arrays.stream(ProviderList.values())
                .flatMap(list -> list.ways().stream().map(way -> way.poller(list, replicas.reader())))
                .toList();
        List<Poller> watchers = Arrays.stream(ProviderList.values())
                .<Poller>map(list -> new Watcher(list, replicas.reader()))
                .toList();
        Writers writers = new Writers(replicas);
        pollers.forEach(Poller::poll);

        Crowd polling = new Crowd(
                POLLERS_REST_MILLIS,
                Stream.concat(pollers.stream(), watchers.stream())
                        .<Runnable>map(poller -> poller::poll)
                        .toList());
        Crowd writing = new Crowd(WRITERS_REST_MILLIS, writers.all());
        wait(polling, writing);
        writing.stop();
        new Calm(new Databases(replicas.running())).await();
        polling.stop();
        pollers.forEach(Poller::poll);

        assertEquals(Map.of(), lost(pollers, replicas.reader()));
    }

    private static void wait(Crowd polling, Crowd writing) throws InterruptedException {
        long end = System.nanoTime() + WRITING.toNanos();
        while (System.nanoTime() < end && !polling.anyFailed() && !writing.anyFailed()) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    /** What a full synchronisation shows and a poller does not know, or not as it is now. */
    private static Map<String, List<JsonNode>> lost(List<Poller> pollers, Reader reader) {
        Map<String, List<JsonNode>> lost = new HashMap<>();
        for (Poller poller : pollers) {
            Map<String, JsonNode> everything = reader.everything(poller.list());
            Map<String, JsonNode> known = poller.stillShown(everything);
            System.out.printf("%s: knows %d of %d%n", poller, known.size(), everything.size());
            List<JsonNode> missed = everything.entrySet().stream()
                    .filter(shown -> !shown.getValue().equals(known.get(shown.getKey())))
                    .map(Map.Entry::getValue)
                    .toList();
            if (!missed.isEmpty()) {
                lost.put(poller.toString(), missed);
            }
        }
        return lost;
    }
}
