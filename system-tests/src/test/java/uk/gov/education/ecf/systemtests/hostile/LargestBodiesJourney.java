package uk.gov.education.ecf.systemtests.hostile;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.gov.education.ecf.suite.services.SuiteService.GATEWAY;
import static uk.gov.education.ecf.suite.services.SuiteService.PARTNERSHIPS;
import static uk.gov.education.ecf.suite.services.SuiteService.STATEMENTS;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.gov.education.ecf.suite.services.SuiteService;
import uk.gov.education.ecf.systemtests.AtOnce;
import uk.gov.education.ecf.systemtests.RunningSuite;

/**
 * 64 of the largest bodies at once, for everything that takes one, at each service and through the gateway, in the small heap that
 * the suite gives them: each is answered, none by a fault, and the same process goes on (finding 3).
 */
@TestInstance(Lifecycle.PER_CLASS)
class LargestBodiesJourney {

    private static final int AT_ONCE = 64;
    private static final int CHUNK = 10_000;

    private final RunningSuite running = RunningSuite.get();
    private final Assailant assailant = new Assailant(running.suite().ports());
    private final List<Operation> operations = Operation.all(running);
    private final Credentials credentials = Credentials.of(running);
    private final ErrorsInLogs errors = new ErrorsInLogs(running.suite());
    private final List<Process> processes = processes();

    @ParameterizedTest
    @EnumSource(SuiteService.class)
    void bodiesAreAnswered(SuiteService target) throws Exception {
        List<Operation> taking = operations.stream()
                .filter(operation -> target == GATEWAY ? operation.isForProviders() : operation.service() == target)
                .filter(operation -> operation.contentType() != null && !takesFiles(operation))
                .toList();
        List<String> faults = new ArrayList<>();
        for (LargestBody body : LargestBody.values()) {
            faults.addAll(faultsAfter(n -> attack(target, taking.get(n % taking.size()), body.bytes(), n)));
        }
        assertNothingBroke(faults);
    }

    @ParameterizedTest
    @EnumSource(LargestFile.class)
    void filesAreAnswered(LargestFile file) throws Exception {
        List<Operation> taking =
                operations.stream().filter(LargestBodiesJourney::takesFiles).toList();
        assertEquals(Set.of(PARTNERSHIPS, STATEMENTS), services(taking));
        List<String> faults = new ArrayList<>();
        for (Operation operation : taking) {
            byte[] body = file.bytes(operation.service() == STATEMENTS ? Tables.STATEMENTS : Tables.SCHOOLS);
            faults.addAll(faultsAfter(n -> attack(operation.service(), operation, body, n)));
        }
        assertNothingBroke(faults);
    }

    private static Set<SuiteService> services(List<Operation> operations) {
        return operations.stream().map(Operation::service).collect(Collectors.toSet());
    }

    private static boolean takesFiles(Operation operation) {
        return "text/csv".equals(operation.contentType());
    }

    private Attack attack(SuiteService target, Operation operation, byte[] body, int number) {
        String address =
                operation.path().replaceAll("\\{\\w+}", UUID.randomUUID().toString());
        String headers = credentials.of(operation.client()) + "Content-Type: " + operation.contentType() + "\r\n";
        Request request = new Request(operation.method(), address, headers, body);
        return Attack.answered(
                operation.method() + " " + operation.path(),
                target,
                number % 2 == 0 ? request.withLength() : request.inChunks(CHUNK));
    }

    private List<String> faultsAfter(IntFunction<Attack> attacks) throws Exception {
        CyclicBarrier together = new CyclicBarrier(AT_ONCE);
        List<Callable<Outcome>> all = IntStream.range(0, AT_ONCE)
                .mapToObj(number -> {
                    Attack attack = attacks.apply(number);
                    return (Callable<Outcome>) () -> {
                        together.await();
                        return assailant.carryOut(number, attack);
                    };
                })
                .toList();
        return AtOnce.carryOut(AT_ONCE, all).stream()
                .flatMap(outcome -> outcome.fault().stream())
                .toList();
    }

    private void assertNothingBroke(List<String> faults) {
        assertAll(
                () -> assertEquals(List.of(), faults),
                () -> processes.forEach(process -> assertTrue(process.isAlive(), process::toString)),
                () -> assertEquals(processes, processes()),
                () -> assertEquals(List.of(), errors.found()),
                new GoodRequests(running, operations)::succeed);
    }

    private List<Process> processes() {
        return Arrays.stream(SuiteService.values())
                .map(service -> running.suite().service(service).process())
                .toList();
    }
}
