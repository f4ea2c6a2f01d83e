package uk.gov.education.ecf.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Eventually;
import uk.gov.education.ecf.platform.testkit.Http;

@ComponentTest
@WithTestResource(FailingReplicas.class)
class ReplicasComponentTest { // rule J-18

    private static final String OF_TWO = "/api/v3/partnerships/ecf";
    private static final String OF_ONE = "/api/v3/statements";
    private static final int MANY = 20;

    FailingReplicas replicas;

    @Inject
    MeterRegistry meters;

    @BeforeEach
    void everyReplicaIsAsked() {
        Eventually.verify(() -> assertEquals(Set.of("one", "other"), answering("GET", OF_TWO, 4)));
        Eventually.verify(() -> assertEquals(Set.of("only"), answering("GET", OF_ONE, 1)));
    }

    /** One that a failed test leaves behind would fail all that come after it. */
    @AfterEach
    void everyReplicaRecovers() {
        replicas.all().forEach(FailingReplica::recover);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST", "PUT"})
    void replicasAreAskedInTurn(String method) {
        int ofOne = replicas.one().requests();
        int ofOther = replicas.other().requests();
        assertEquals(Set.of("one", "other"), answering(method, OF_TWO, MANY));
        assertEquals(MANY / 2, replicas.one().requests() - ofOne);
        assertEquals(MANY / 2, replicas.other().requests() - ofOther);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST", "PUT"})
    void oneThatIsGoneIsNoticedByNobodyAndComesBack(String method) {
        replicas.one().goAway();
        assertEquals(Set.of("other"), answering(method, OF_TWO, MANY));
        replicas.one().comeBack();
        Eventually.verify(() -> assertEquals(Set.of("one", "other"), answering(method, OF_TWO, 4)));
    }

    /** What stops may break off what it has just been sent; one that was gone is refused at worst. */
    @Test
    void aWriteIsTriedAtOneThatWasGoneBeforeOneThatStops() {
        replicas.one().goAway();
        assertEquals(Set.of("other"), answering("POST", OF_TWO, 4));
        replicas.other().sayThatItStops();
        assertEquals(Set.of("other"), answering("POST", OF_TWO, 4));
        replicas.one().comeBack();
        assertEquals(Set.of("one"), answering("POST", OF_TWO, 4));
        replicas.other().stay();
    }

    @Test
    void aReadThatOneBrokeOffIsAnsweredByAnother() {
        replicas.one().breakOff(true);
        assertEquals(Set.of("other"), answering("GET", OF_TWO, MANY));
        replicas.one().breakOff(false);
    }

    @Test
    void aWriteThatOneBrokeOffMayHaveHappenedAndIsNotRepeated() {
        replicas.one().breakOff(true);
        int before = replicas.other().requests();
        int refused = 0;
        while (refused == 0) {
            Response answer = ask("POST", OF_TWO);
            refused += answer.statusCode() == 502 ? 1 : 0;
            before += answer.statusCode() == 200 ? 1 : 0;
        }
        assertEquals(before, replicas.other().requests());
        replicas.one().breakOff(false);
    }

    @Test
    void aWriteThatMayBeRepeatedAndOneBrokeOffIsDoneByAnother() {
        replicas.one().breakOff(true);
        for (int i = 0; i < MANY; i++) {
            Response answer = Http.asProvider("aurora")
                    .header("Idempotency-Key", "key-" + i)
                    .post(OF_TWO);
            assertEquals("200 other", answer.statusCode() + " " + answer.asString());
        }
        replicas.one().breakOff(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST", "PUT"})
    void whatOneThatStopsDoesNotTakeIsTakenByAnother(String method) { // rule J-36
        replicas.one().stopTaking();
        assertEquals(Set.of("other"), answering(method, OF_TWO, MANY));
        replicas.one().stay();
        Eventually.verify(() -> assertEquals(Set.of("one", "other"), answering("GET", OF_TWO, 4)));
        assertEquals(Set.of("one", "other"), answering(method, OF_TWO, 4));
    }

    @Test
    void oneThatSaysThatItStopsGetsNoMoreWrites() { // rule J-36
        replicas.one().sayThatItStops();
        assertEquals(Set.of("one", "other"), answering("POST", OF_TWO, 2));
        assertEquals(Set.of("other"), answering("POST", OF_TWO, MANY));
        replicas.one().stay();
        assertEquals(Set.of("other"), answering("POST", OF_TWO, MANY));
        Eventually.verify(() -> assertEquals(Set.of("one", "other"), answering("GET", OF_TWO, 4)));
        assertEquals(Set.of("one", "other"), answering("POST", OF_TWO, 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST"})
    void withAllOfThemStoppingTheyAreAskedAllTheSame(String method) { // rule J-36
        replicas.one().sayThatItStops();
        replicas.other().sayThatItStops();
        assertEquals(Set.of("one", "other"), answering(method, OF_TWO, MANY));
        replicas.only().sayThatItStops();
        assertEquals(Set.of("only"), answering(method, OF_ONE, MANY));
        replicas.only().stopTaking();
        assertEquals(503, ask(method, OF_ONE).statusCode());
        replicas.all().forEach(FailingReplica::stay);
    }

    @Test
    void behindAnAddressOfSeveralANewConnectionLeadsToAnother() { // rule J-36
        assertEquals(Set.of("only"), answering("GET", OF_ONE, 1));
        replicas.only().handOver();
        assertEquals(Set.of("only"), answering("GET", OF_ONE, 1));
        replicas.only().stay();
    }

    @Test
    void nobodyOutsideHearsThatOneStops() { // rule J-19
        replicas.only().sayThatItStops();
        assertNull(ask("GET", OF_ONE).header("X-Ecf-Leaving"));
        replicas.only().stay();
    }

    @Test
    void withAllOfThemGoneTheAnswerSaysWhenToTryAgain() {
        replicas.one().goAway();
        replicas.other().goAway();
        for (int i = 0; i < MANY; i++) {
            assertUnavailable(ask("GET", OF_TWO));
            assertUnavailable(ask("POST", OF_TWO));
        }
        replicas.one().comeBack();
        replicas.other().comeBack();
    }

    @Test
    void oneThatKeepsFailingIsLeftAloneUntilItAnswersAgain() {
        replicas.only().breakOff(true);
        Eventually.verify(() -> assertEquals(503, ask("POST", OF_ONE).statusCode()));
        int before = replicas.only().requests();
        Response refused = ask("POST", OF_ONE);
        if (refused.statusCode() == 503) { // the pause may just be over, on a slow machine
            assertUnavailable(refused);
            assertEquals(before, replicas.only().requests());
        }
        replicas.only().breakOff(false);
        Eventually.verify(() -> assertEquals(200, ask("POST", OF_ONE).statusCode()));
        assertEquals(Set.of("only"), answering("POST", OF_ONE, MANY));
    }

    @Test
    void whoeverWatchesSeesWhatFailedAndWhoIsLeftOut() {
        double faults = faults();
        double refused =
                meters.counter("ecf.gateway.refused", "why", "left-out").count();
        assertEquals(2, replicas("ecf.gateway.replicas", "partnerships-service"));
        assertEquals(0, replicas("ecf.gateway.replicas.left.out", "statements-service"));

        replicas.only().breakOff(true);
        Eventually.verify(() -> {
            ask("POST", OF_ONE);
            assertEquals(1, replicas("ecf.gateway.replicas.left.out", "statements-service"));
        });
        assertTrue(faults() >= faults + FailingReplicas.FAILURES);
        Eventually.verify(() -> {
            ask("POST", OF_ONE);
            assertTrue(meters.counter("ecf.gateway.refused", "why", "left-out").count() > refused);
        });

        replicas.only().breakOff(false);
        Eventually.verify(() -> assertEquals(200, ask("POST", OF_ONE).statusCode()));
        assertEquals(0, replicas("ecf.gateway.replicas.left.out", "statements-service"));
        assertTrue(meters.get("ecf.http.requests")
                        .tags("route", "statements-service", "method", "POST", "status", "2xx")
                        .timer()
                        .count()
                > 0);
    }

    @Test
    void oneFailureTooFewDoesNotLeaveItOut() {
        replicas.only().breakOff(true);
        for (int i = 1; i < FailingReplicas.FAILURES; i++) {
            assertEquals(502, ask("POST", OF_ONE).statusCode());
        }
        replicas.only().breakOff(false);
        assertEquals(Set.of("only"), answering("POST", OF_ONE, MANY));
    }

    private double faults() {
        return meters.get("ecf.gateway.faults")
                .tags("service", "statements-service", "status", "502")
                .counter()
                .count();
    }

    private double replicas(String name, String service) {
        return meters.get(name).tag("service", service).gauge().value();
    }

    private static void assertUnavailable(Response answer) {
        assertEquals(503, answer.statusCode());
        assertEquals("service-unavailable", answer.jsonPath().getString("errors[0].code"));
        assertTrue(Integer.parseInt(answer.header("Retry-After")) > 0);
    }

    private static Set<String> answering(String method, String path, int times) {
        Set<String> names = new TreeSet<>();
        for (int i = 0; i < times; i++) {
            Response answer = ask(method, path);
            assertEquals(200, answer.statusCode());
            names.add(answer.body().asString());
        }
        return names;
    }

    private static Response ask(String method, String path) {
        return Http.asProvider("aurora").request(method, path);
    }
}
