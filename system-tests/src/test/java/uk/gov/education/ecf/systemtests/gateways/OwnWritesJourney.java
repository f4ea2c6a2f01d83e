package uk.gov.education.ecf.systemtests.gateways;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.suite.sandbox.SandboxProvider;
import uk.gov.education.ecf.systemtests.AtOnce;
import uk.gov.education.ecf.systemtests.SlowCommits;

/**
 * A provider that got a 200 sees the effect in its next request, whichever service answers it and whichever gateway takes it (rule
 * M20). Whatever a service hears of another is held for a moment, so that a request that does not wait for it comes too early.
 */
class OwnWritesJourney {

    private static final int CLIENTS = 8;
    private static final int CAREERS = 125;
    private static final int CAREERS_APART = 16;

    /** Longer than a request takes to come; some consumers take one event at a time, and a request waits for two seconds at most. */
    private static final Duration HELD = Duration.ofMillis(10);

    @Test
    void noneOfAThousandPairsThroughTwoGatewaysSeesThePast() throws InterruptedException {
        try (Gateways together = Gateways.together()) {
            List<Sight> seen = seen(CAREERS, together);
            assertEquals(List.of(), ofThePast(seen));
            assertEquals(CAREERS * Career.PAIRS, seen.size());
        }
    }

    /** That is, it is the shared memory by which none does. */
    @Test
    void someDoWhereOneGatewayRemembersAlone() throws InterruptedException {
        try (Gateways apart = Gateways.apart()) {
            assertNotEquals(List.of(), ofThePast(seen(CAREERS_APART, apart)));
        }
    }

    private static List<Sight> seen(int careers, Gateways gateways) throws InterruptedException {
        List<Lead> leads = List.of(SandboxProvider.values()).stream()
                .map(provider -> Lead.of(provider, gateways.caller(provider.clientId(), 0), gateways.department()))
                .toList();
        try (SlowCommits slow = SlowCommits.ofWhatIsHeard(gateways.running(), HELD)) {
            List<Callable<List<Sight>>> work = IntStream.range(0, careers)
                    .mapToObj(number -> career(number, leads, gateways))
                    .map(career -> (Callable<List<Sight>>) career::walk)
                    .toList();
            List<Sight> seen = AtOnce.carryOut(CLIENTS, work).stream()
                    .flatMap(List::stream)
                    .toList();
            report(seen);
            return seen;
        }
    }

    private static Career career(int number, List<Lead> leads, Gateways gateways) {
        Lead lead = leads.get(number % leads.size());
        Lead next = leads.get((number + 1) % leads.size());
        return new Career(gateways, lead, next, number / leads.size());
    }

    private static List<Sight> ofThePast(List<Sight> seen) {
        return seen.stream().filter(Sight::isOfThePast).toList();
    }

    private static void report(List<Sight> seen) {
        System.out.printf(
                "%d pairs, of which %d have seen the past: %s%n",
                seen.size(), ofThePast(seen).size(), byPair(seen));
    }

    private static TreeMap<String, String> byPair(List<Sight> seen) {
        return seen.stream()
                .collect(Collectors.groupingBy(
                        Sight::pair,
                        TreeMap::new,
                        Collectors.collectingAndThen(
                                Collectors.toList(), some -> ofThePast(some).size() + " of " + some.size())));
    }
}
