package uk.gov.education.ecf.systemtests.replicas;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.gov.education.ecf.suite.services.SuiteService.DECLARATIONS;
import static uk.gov.education.ecf.suite.services.SuiteService.GATEWAY;
import static uk.gov.education.ecf.suite.services.SuiteService.PARTICIPANTS;
import static uk.gov.education.ecf.suite.services.SuiteService.PARTNERSHIPS;
import static uk.gov.education.ecf.suite.services.SuiteService.STATEMENTS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import uk.gov.education.ecf.platform.testkit.Eventually;
import uk.gov.education.ecf.suite.api.Caller;
import uk.gov.education.ecf.suite.api.Endpoints;
import uk.gov.education.ecf.suite.journey.Journey;
import uk.gov.education.ecf.suite.sandbox.SandboxProvider;
import uk.gov.education.ecf.suite.services.ServiceProcess;
import uk.gov.education.ecf.suite.services.SuitePorts;
import uk.gov.education.ecf.suite.services.SuiteService;
import uk.gov.education.ecf.systemtests.AtOnce;
import uk.gov.education.ecf.systemtests.Databases;
import uk.gov.education.ecf.systemtests.RunningSuite;
import uk.gov.education.ecf.systemtests.Witness;
import uk.gov.education.ecf.systemtests.gateways.Career;
import uk.gov.education.ecf.systemtests.gateways.Gateways;
import uk.gov.education.ecf.systemtests.gateways.Lead;
import uk.gov.education.ecf.systemtests.gateways.Sight;

/**
 * Two processes of every service and of the gateway, of which one after the other is killed and stopped while clients go on (rules J-18,
 * J-36 and M20). The jobs of a new day run in both of them every ten seconds, at the same moment.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoReplicasJourney {

    private static final int REPLICAS = 2;
    private static final int TEACHERS = 40;
    private static final int CAREERS = 8;
    private static final int CLIENTS = 4;
    private static final String OFTEN = "0/10 * * * * ?";

    /** Consumers first, as the operations page says. */
    private static final List<SuiteService> IN_ORDER =
            List.of(PARTICIPANTS, DECLARATIONS, STATEMENTS, PARTNERSHIPS, GATEWAY);

    private RunningSuite running;

    @BeforeAll
    void start() {
        running = RunningSuite.replicated(
                REPLICAS,
                Map.of(
                        "ECF_SHUTDOWN_DELAY", "1S",
                        "ECF_CUT_OFF_CRON", OFTEN,
                        "ECF_STATUS_DAY_CHANGE_CRON", OFTEN,
                        "ECF_DOCUMENTS_DRIFT_CHECK_CRON", OFTEN));
    }

    @AfterAll
    void end() {
        running.close();
    }

    @Test
    void aDeclarationGetsPaidThroughBothInTurn() {
        Witness witness = new Witness(running);
        new Journey(inTurn(), running.tokens(), witness).run();
        witness.theAnswerStayedTrue(new Databases(running));
        witness.nothingHappenedTwiceOrGotLost(new Databases(running));
    }

    @Test
    void everybodySeesTheirOwnWritesWhicheverReplicaAnswers() throws InterruptedException {
        try (Gateways gateways = Gateways.of(running)) {
            Lead lead = lead(SandboxProvider.CEDAR);
            Lead next = lead(SandboxProvider.BEACON);
            List<Sight> seen = AtOnce.carryOut(
                            CLIENTS,
                            IntStream.range(0, CAREERS)
                                    .mapToObj(number ->
                                            (Callable<List<Sight>>) new Career(gateways, lead, next, number)::walk)
                                    .toList())
                    .stream()
                    .flatMap(List::stream)
                    .toList();
            assertEquals(List.of(), seen.stream().filter(Sight::isOfThePast).toList());
            assertEquals(CAREERS * Career.PAIRS, seen.size());
        }
    }

    @Test
    void whatADayBringsHappensOnceThoughBothSeeToIt() {
        NewDay day = new NewDay(running);
        List<String> statements = day.dueStatements();
        List<String> people = day.duePeople();
        Eventually.verify(() -> assertEquals(List.of(), day.notYetDone(statements, people)));
        assertAll(
                () -> assertEquals(Map.of(1L, (long) statements.size()), day.closings(statements)),
                () -> assertEquals(Map.of(1L, (long) people.size()), day.statusChanges(people)),
                () -> assertEquals(List.of(), day.drifted()));
    }

    @Test
    void aReplicaThatIsKilledIsMissedByNobodyElse() throws InterruptedException {
        List<Teacher> teachers = teachers();
        List<Kill> kills = new ArrayList<>();
        Traffic traffic = Traffic.begin(running, teachers);
        try (traffic) {
            for (SuiteService service : IN_ORDER) {
                List<ServiceProcess> replicas = running.suite().replicasOf(service);
                ServiceProcess victim = service == GATEWAY
                        ? replicas.get(0)
                        : Leaders.among(replicas).get(0);
                kills.add(Kill.of(victim));
                if (service != GATEWAY) {
                    Eventually.verify(
                            () -> assertEquals(1, Leaders.among(replicas).size(), service + " publishes"));
                }
                victim.start();
            }
        }
        System.out.println("one of two killed, five times: " + traffic);
        assertEquals(
                List.of(),
                traffic.failed().stream()
                        .filter(sent -> kills.stream().noneMatch(kill -> kill.mayHaveBrokenOff(sent)))
                        .toList());
        for (Kill kill : kills) {
            List<Sent> brokenOff =
                    traffic.failed().stream().filter(kill::mayHaveBrokenOff).toList();
            System.out.println(kill.victim().name() + " was killed: " + brokenOff);
            assertTrue(
                    kill.victim().name().startsWith(GATEWAY.folder())
                            || brokenOff.stream()
                                    .noneMatch(sent -> sent.what().startsWith("GET")
                                            || sent.what().endsWith("with a key")),
                    () -> "may be sent again: " + brokenOff);
            assertTrue(brokenOff.size() <= traffic.clients(), () -> "one for each client at most: " + brokenOff);
        }
        new Account(running, teachers).settle();
    }

    @Test
    void aRollingRestartOfEverythingFailsNoRequest() throws InterruptedException {
        List<Teacher> teachers = teachers();
        Traffic traffic = Traffic.begin(running, teachers);
        try (traffic) {
            for (SuiteService service : IN_ORDER) {
                for (ServiceProcess replica : running.suite().replicasOf(service)) {
                    replica.stop();
                    assertEquals(0, replica.process().exitValue(), replica.name() + " stops in good order");
                    replica.start();
                }
            }
        }
        System.out.println("rolling restart of everything: " + traffic);
        assertEquals(List.of(), traffic.failed());
        assertEquals(0, traffic.refused(), "connections refused by gateways that were ready");
        assertEquals(0, traffic.closedUnsaid(), "connections closed by gateways that had not said so");
        assertEquals(List.of(), brokenOff(), "what consumers did was broken off");
        new Account(running, teachers).settle();
    }

    private List<String> brokenOff() {
        return Stream.of(SuiteService.values())
                .flatMap(service -> running.suite().replicasOf(service).stream())
                .flatMap(replica -> lines(replica.log()))
                .filter(line -> line.contains(" ERROR ") && (line.contains(".Inbox]") || line.contains("SRMSG")))
                .toList();
    }

    private static Stream<String> lines(Path log) {
        try {
            return Files.readAllLines(log).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Teacher> teachers() throws InterruptedException {
        return new Staff(lead(SandboxProvider.AURORA), department()).of(TEACHERS);
    }

    private Lead lead(SandboxProvider provider) {
        return Lead.of(provider, running.caller(provider.clientId()), department());
    }

    private Caller department() {
        return running.caller("dfe-service");
    }

    /** Each request goes to the next replica of whatever it is for. */
    private Endpoints inTurn() {
        List<SuitePorts> replicas = running.suite().replicas();
        AtomicInteger turn = new AtomicInteger();
        return service -> replicas.get(turn.getAndIncrement() % replicas.size()).url(service.port());
    }
}
