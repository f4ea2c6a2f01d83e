package uk.gov.education.ecf.gateway.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Future;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.platform.testkit.Eventually;

class SharedStoreTest {

    private static final Script ECHO = Script.of("return {KEYS[1], ARGV[1]}");
    private static final LeadProviderId AURORA = LeadProviderId.random();
    private static final LeadProviderId BEACON = LeadProviderId.random();

    @RegisterExtension
    private static final TestRedis REDIS = new TestRedis();

    private final GatewayMemory one = new GatewayMemory(Map.of("ecf.gateway.redis", REDIS.url())).awaitStore();
    private final GatewayMemory other = new GatewayMemory(Map.of("ecf.gateway.redis", REDIS.url())).awaitStore();
    private final GatewayMemory alone = new GatewayMemory(Map.of());

    @AfterEach
    void close() {
        one.close();
        other.close();
        alone.close();
    }

    @Test
    void aScriptRunsAlsoWhereItIsNotKnownAnyMore() {
        assertEquals("a, b", echo(one));
        REDIS.ask(Command.SCRIPT, "FLUSH");
        assertEquals("a, b", echo(one));
        assertEquals("a, b", echo(other));
    }

    @Test
    void aThousandQuestionsAtOnceAreEachAnsweredWithTheirOwn() {
        List<Future<Response>> asked = java.util.stream.IntStream.range(0, 1000)
                .mapToObj(i -> one.store().run(ECHO, "" + i, List.of("x")))
                .toList();
        for (int i = 0; i < asked.size(); i++) {
            assertEquals("" + i, TestRedis.await(asked.get(i)).get(0).toString());
        }
    }

    @Test
    void whatOneGatewayHeardEveryGatewaySendsAlong() {
        TestRedis.await(one.ownWrites().remember(AURORA, "t/1,t/2"));
        assertEquals("t/1,t/2", TestRedis.await(other.ownWrites().of(AURORA)));
        TestRedis.await(other.ownWrites().remember(AURORA, "t/3"));
        assertEquals("t/1,t/2,t/3", TestRedis.await(one.ownWrites().of(AURORA)));
        assertEquals("", TestRedis.await(one.ownWrites().of(BEACON)));
    }

    @Test
    void onlyTheLatestAreKeptAndNotForEver() {
        LeadProviderId cedar = LeadProviderId.random();
        for (int i = 0; i <= RecentWrites.MOST_EVENTS; i++) {
            TestRedis.await((i % 2 == 0 ? one : alone).ownWrites().remember(cedar, "t/" + i));
            TestRedis.await(one.ownWrites().remember(cedar, "u/" + i));
        }
        assertEquals(
                RecentWrites.MOST_EVENTS,
                TestRedis.await(other.ownWrites().of(cedar)).split(",").length);
        long left = REDIS.ask(Command.PTTL, "ecf:own-writes:" + cedar).toLong();
        assertTrue(left > 0 && left <= RecentWrites.REMEMBERED.toMillis(), "" + left);
    }

    @Test
    void whatOneGatewayHeardBeforeLeavesRoomForWhatTheOtherHasHeardSince() {
        LeadProviderId fern = LeadProviderId.random();
        for (int i = 0; i < RecentWrites.MOST_EVENTS; i++) {
            TestRedis.await(one.ownWrites().remember(fern, "t/" + i));
        }
        TestRedis.await(other.ownWrites().remember(fern, "u/1,u/2"));
        List<String> named = List.of(TestRedis.await(one.ownWrites().of(fern)).split(","));
        assertEquals(RecentWrites.MOST_EVENTS, named.size());
        assertTrue(named.containsAll(List.of("t/2", "u/1", "u/2")), "" + named);
    }

    @Test
    void aGatewayWithoutOneRemembersItself() {
        assertFalse(alone.store().isConfigured());
        TestRedis.await(alone.ownWrites().remember(AURORA, "t/1"));
        assertEquals("t/1", TestRedis.await(alone.ownWrites().of(AURORA)));
    }

    @Test
    void nothingWaitsForOneThatIsAway() {
        REDIS.goAway();
        Eventually.verify(() -> assertFalse(one.store().isThere()));
        assertThrows(CompletionException.class, () -> echo(one));
        LeadProviderId dawn = LeadProviderId.random();
        TestRedis.await(one.ownWrites().remember(dawn, "t/1"));
        assertEquals("t/1", TestRedis.await(one.ownWrites().of(dawn)));
        REDIS.comeBack();
        one.awaitStore();
        other.awaitStore();
        assertEquals("t/1", TestRedis.await(one.ownWrites().of(dawn)));
        TestRedis.await(one.ownWrites().remember(dawn, "t/2"));
        assertEquals("t/2", TestRedis.await(other.ownWrites().of(dawn)));
    }

    @Test
    void nothingWaitsForOneThatDoesNotAnswer() {
        LeadProviderId ember = LeadProviderId.random();
        REDIS.ask(Command.CLIENT, "PAUSE", "2000");
        TestRedis.await(one.ownWrites().remember(ember, "t/1"));
        assertFalse(one.store().isThere());
        assertEquals("t/1", TestRedis.await(one.ownWrites().of(ember)));
        one.awaitStore();
        assertEquals("a, b", echo(one));
    }

    private static String echo(GatewayMemory gateway) {
        Response answer = TestRedis.await(gateway.store().run(ECHO, "a", List.of("b")));
        return answer.get(0) + ", " + answer.get(1);
    }
}
