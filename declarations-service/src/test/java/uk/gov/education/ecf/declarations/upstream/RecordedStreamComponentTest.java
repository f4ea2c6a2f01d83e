package uk.gov.education.ecf.declarations.upstream;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.declarations.fixtures.Given;
import uk.gov.education.ecf.platform.testkit.ComponentTest;

/**
 * A recorded stream of everything that the other services tell, replayed as it came, and with each event twice and the events of each
 * aggregate out of order as far as a producer's retry can bring them: the end is the same.
 */
@ComponentTest
class RecordedStreamComponentTest {

    private static final int SHUFFLED = 4;

    @BeforeEach
    void statements() {
        Given.leadProvider(Given.AURORA, "Aurora Institute", 1);
        Given.openStatements();
    }

    @Test
    void theEndIsTheSame() {
        List<String> end = new RecordedStream().replayedInOrder();
        assertEquals(
                List.of(
                        "late retained-1 eligible on every",
                        "late started eligible on every",
                        "moving started eligible on every",
                        "paid started paid on moved-to",
                        "survivor started eligible on every",
                        "under started eligible on every",
                        "waiting started eligible on scheduled"),
                end.stream().filter(line -> line.contains(" on ")).toList());
        IntStream.rangeClosed(1, SHUFFLED)
                .forEach(
                        seed -> assertEquals(end, new RecordedStream().replayedTwiceAndShuffled(seed), "seed " + seed));
    }
}
