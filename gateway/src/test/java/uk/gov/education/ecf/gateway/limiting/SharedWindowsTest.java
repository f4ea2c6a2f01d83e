package uk.gov.education.ecf.gateway.limiting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Future;
import io.vertx.redis.client.Command;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.gateway.model.Place;
import uk.gov.education.ecf.gateway.store.GatewayMemory;
import uk.gov.education.ecf.gateway.store.TestRedis;

class SharedWindowsTest {

    private static final int LIMIT = 30;
    private static final int BRIEF_MILLIS = 300;

    @RegisterExtension
    private static final TestRedis REDIS = new TestRedis();

    private final LeadProviderId provider = LeadProviderId.random();
    private final List<GatewayMemory> gateways = new ArrayList<>();
    private final Windows one = windows("300S");
    private final Windows other = windows("300S");

    @AfterEach
    void close() {
        gateways.forEach(GatewayMemory::close);
    }

    @Test
    void gatewaysInTurnGrantTheLimitTogetherAndNotOneMore() {
        for (int left = LIMIT - 1; left >= 0; left--) {
            Place place = take(left % 2 == 0 ? one : other);
            assertTrue(place.granted());
            assertEquals(left, place.left());
            assertEquals(LIMIT, place.limit());
            assertTrue(place.secondsUntilNext() <= 300);
        }
        for (Windows gateway : List.of(one, other, one, other)) {
            Place refused = take(gateway);
            assertFalse(refused.granted());
            assertEquals(0, refused.left());
            assertTrue(refused.nanosUntilNext() > 0);
        }
        assertTrue(TestRedis.await(one.take(LeadProviderId.random())).granted());
    }

    @Test
    void gatewaysAtOnceGrantTheLimitTogetherAndNotOneMore() {
        List<Future<Place>> asked = new ArrayList<>();
        for (int i = 0; i < LIMIT; i++) {
            asked.add(one.take(provider));
            asked.add(other.take(provider));
        }
        long granted =
                asked.stream().map(TestRedis::await).filter(Place::granted).count();
        assertEquals(LIMIT, granted);
    }

    @Test
    void placesAreFreeAgainWhenTheirRequestsAreAsOldAsTheWindow() throws InterruptedException {
        Windows brief = windows("0." + BRIEF_MILLIS + "S");
        for (int round = 0; round < 2; round++) {
            Thread.sleep(BRIEF_MILLIS + 50); // to ask meanwhile would take places
            assertEquals(LIMIT - 1, take(brief).left());
            int granted = 1;
            while (take(brief).granted()) {
                granted++;
            }
            assertTrue(granted >= LIMIT);
        }
        long kept = REDIS.ask(Command.LLEN, "ecf:window:" + provider).toLong();
        assertTrue(kept <= LIMIT);
    }

    @Test
    void whileTheStoreIsAwayEachCountsForItselfWhatItHasLetThrough() {
        for (int i = 0; i < 10; i++) {
            take(one);
        }
        REDIS.goAway();
        for (int left = LIMIT - 11; left >= 0; left--) {
            assertEquals(left, take(one).left());
        }
        assertFalse(take(one).granted());
        assertEquals(LIMIT - 1, take(other).left());
        REDIS.comeBack();
        gateways.forEach(GatewayMemory::awaitStore);
        assertFalse(take(one).granted()); // the store has forgotten, this gateway has not
        assertEquals(LIMIT - 1, take(other).left());
    }

    @Test
    void aRequestThatTheStoreRefusedTakesNoPlaceHere() {
        for (int i = 0; i < LIMIT; i++) {
            take(one);
        }
        for (int i = 0; i < LIMIT; i++) {
            assertFalse(take(other).granted());
        }
        REDIS.goAway();
        assertEquals(LIMIT - 1, take(other).left());
        REDIS.comeBack();
        gateways.forEach(GatewayMemory::awaitStore);
    }

    private Place take(Windows gateway) {
        return TestRedis.await(gateway.take(provider));
    }

    private Windows windows(String length) {
        GatewayMemory gateway = new GatewayMemory(new HashMap<>(Map.of(
                        "ecf.gateway.redis",
                        REDIS.url(),
                        "ecf.gateway.limits.requests",
                        "" + LIMIT,
                        "ecf.gateway.limits.window",
                        length)))
                .awaitStore();
        gateways.add(gateway);
        return new Windows(gateway.config(), new SharedWindows(gateway.store(), gateway.config()));
    }
}
