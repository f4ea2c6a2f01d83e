package uk.gov.education.ecf.systemtests.hostile;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.gov.education.ecf.suite.services.SuiteService.PARTNERSHIPS;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.platform.testkit.Eventually;
import uk.gov.education.ecf.suite.api.Caller;
import uk.gov.education.ecf.suite.services.SuiteService;
import uk.gov.education.ecf.systemtests.AtOnce;
import uk.gov.education.ecf.systemtests.Calm;
import uk.gov.education.ecf.systemtests.Databases;
import uk.gov.education.ecf.systemtests.Dice;
import uk.gov.education.ecf.systemtests.RunningSuite;

/**
 * Whatever is sent, to the gateway or to a service, nothing breaks: no answer is a fault of the server, none tells of the inside,
 * nothing is logged as an error, what was refused has written nothing (rules W10, W11, W12, J-10, J-12, J-13; findings 2 to 6 and
 * 8). The system properties {@code ecf.hostile.requests} and {@code ecf.hostile.seed} say how many requests and which.
 */
class HostileJourney {

    private static final int REQUESTS = Integer.getInteger("ecf.hostile.requests", 5_000);
    private static final long SEED = Long.getLong("ecf.hostile.seed", new Random().nextInt());
    private static final String SCHOOL = "e1000000-0000-4000-8000-00000000bad1";
    private static final String PARTNER = "d1000000-0000-4000-8000-00000000bad2";
    private static final int SHOWN = 40;

    /** Each waits for answers most of the time. */
    private static final int CLIENTS = 16;

    /** Classes, caches and pools are there after this share of the requests. */
    private static final int WARM_UP_SHARE = 5;

    /** Mebibytes of live heap that a service may have gained over the other requests: what is cached and pooled varies by less. */
    private static final int HEAP_TOLERANCE = 8;

    private final RunningSuite running = RunningSuite.get();
    private final Databases databases = new Databases(running);
    private final Connections connections = new Connections(running.suite(), databases);
    private final Assailant assailant = new Assailant(running.suite().ports());
    private final List<Operation> operations = Operation.all(running);
    private final GoodRequests goodRequests = new GoodRequests(running, operations);
    private final Credentials credentials = Credentials.of(running);
    private final DescribedAttacks described =
            new DescribedAttacks(operations, credentials, knownIds(), Cursors.of(running, operations));
    private final RawAttacks raw = new RawAttacks(credentials, described);

    @Test
    void nothingThatAnybodySendsBreaksAnything() throws InterruptedException {
        System.out.printf("%d hostile requests with -Decf.hostile.seed=%d%n", REQUESTS, SEED);
        goodRequests.succeed();
        ErrorsInLogs errors = new ErrorsInLogs(running.suite());
        List<Verdict> verdicts = new ArrayList<>(carryOut(IntStream.range(0, REQUESTS / WARM_UP_SHARE)));
        Map<SuiteService, Integer> heap = LiveHeap.of(running.suite());

        verdicts.addAll(carryOut(IntStream.range(REQUESTS / WARM_UP_SHARE, REQUESTS)));

        report(verdicts);
        assertAll(
                () -> assertEquals(List.of(), faults(verdicts)),
                goodRequests::succeed,
                () -> Eventually.verify(connections::assertFree),
                () -> assertHeapIsAsBefore(heap),
                () -> assertRefusalsWriteNothing(verdicts),
                () -> assertEquals(List.of(), errors.found()));
    }

    private List<Verdict> carryOut(IntStream numbers) throws InterruptedException {
        long start = System.nanoTime();
        List<Verdict> verdicts = AtOnce.carryOut(
                CLIENTS,
                numbers.mapToObj(number ->
                                (Callable<Verdict>) () -> Verdict.on(assailant.carryOut(number, attack(number))))
                        .toList());
        System.out.printf("%d requests in %.1f s%n", verdicts.size(), (System.nanoTime() - start) / 1e9);
        return verdicts;
    }

    private Attack attack(int number) {
        Dice dice = Dice.of(SEED, number);
        return dice.percent(70) ? described.next(dice) : raw.next(dice);
    }

    private static void report(List<Verdict> verdicts) {
        System.out.println(
                "answers: " + verdicts.stream().collect(Collectors.groupingBy(Verdict::status, Collectors.counting())));
    }

    private static List<String> faults(List<Verdict> verdicts) {
        return verdicts.stream()
                .flatMap(verdict -> verdict.fault().stream())
                .limit(SHOWN)
                .toList();
    }

    private void assertHeapIsAsBefore(Map<SuiteService, Integer> before) {
        Map<SuiteService, Integer> after = LiveHeap.of(running.suite());
        System.out.println("live heap in MiB before " + before + " and after " + after);
        after.forEach((service, live) -> assertTrue(
                live <= before.get(service) + HEAP_TOLERANCE, service + " keeps " + live + " MiB, had " + before));
    }

    /** Sends them once more, alone: what is taken this time, since others have changed what it depends on, is left out. */
    private void assertRefusalsWriteNothing(List<Verdict> verdicts) throws InterruptedException {
        List<Verdict> refused =
                verdicts.stream().filter(Verdict::mustNotHaveWritten).toList();
        Map<String, String> before = Map.of();
        boolean sameAgain = false;
        while (!sameAgain) {
            new Calm(databases).await();
            before = Stored.in(databases);
            List<Verdict> again = carryOut(refused.stream().mapToInt(Verdict::number)).stream()
                    .filter(Verdict::mustNotHaveWritten)
                    .toList();
            sameAgain = again.size() == refused.size();
            refused = again;
        }
        new Calm(databases).await();
        Map<String, String> after = Stored.in(databases);
        Map<String, String> was = before;
        Map<String, String> changed = new HashMap<>(after);
        changed.entrySet().removeIf(table -> table.getValue().equals(was.get(table.getKey())));
        assertEquals(Map.of(), changed, "tables that " + refused.size() + " refused requests have changed");
    }

    /** What is there, of this test's own: an odd request that is taken disturbs nobody. The same ids every time. */
    private List<String> knownIds() {
        Caller department = running.caller(Credentials.DEPARTMENT);
        department
                .put(
                        PARTNERSHIPS,
                        "/internal/v1/schools/" + SCHOOL,
                        Map.of("urn", "299901", "name", "Hostile School", "eligible_for_funding", true))
                .orFail();
        department
                .put(PARTNERSHIPS, "/internal/v1/delivery-partners/" + PARTNER, Map.of("name", "Hostile Hub"))
                .orFail();
        return List.of(SCHOOL, PARTNER);
    }
}
