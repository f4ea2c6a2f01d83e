package uk.gov.education.ecf.gateway.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.id.LeadProviderId;

class RecentWritesTest {

    private static final LeadProviderId AURORA = LeadProviderId.random();
    private static final LeadProviderId BEACON = LeadProviderId.random();

    private final AtomicLong nanos = new AtomicLong();
    private final RecentWrites recent = new RecentWrites(nanos::get);

    @Test
    void aProvidersWritesAreItsOwn() {
        recent.remember(AURORA, "t/1,t/2");
        assertEquals(Optional.of("t/1,t/2"), recent.of(AURORA));
        assertEquals(Optional.empty(), recent.of(BEACON));
    }

    @Test
    void laterWritesJoinEarlierOnes() {
        recent.remember(AURORA, "t/1");
        recent.remember(AURORA, "t/2");
        assertEquals(Optional.of("t/1,t/2"), recent.of(AURORA));
    }

    @Test
    void theyAreForgottenWhenEveryServiceHasLongHeardOfThem() {
        recent.remember(AURORA, "t/1");
        nanos.set(RecentWrites.REMEMBERED.toNanos() - 1);
        assertEquals(Optional.of("t/1"), recent.of(AURORA));
        nanos.set(RecentWrites.REMEMBERED.toNanos());
        assertEquals(Optional.empty(), recent.of(AURORA));
    }

    @Test
    void onlyTheLatestAreKept() {
        IntStream.rangeClosed(1, RecentWrites.MOST_EVENTS + 1).forEach(i -> recent.remember(AURORA, "t/" + i));
        String kept = recent.of(AURORA).orElseThrow();
        assertEquals(RecentWrites.MOST_EVENTS, kept.split(",").length);
        assertEquals("t/2", kept.split(",")[0]);
    }
}
