package uk.gov.education.ecf.systemtests.books;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.gov.education.ecf.suite.api.Answer;
import uk.gov.education.ecf.suite.api.Await;
import uk.gov.education.ecf.suite.sandbox.SandboxProvider;
import uk.gov.education.ecf.suite.services.ServiceProcess;
import uk.gov.education.ecf.suite.services.Suite;
import uk.gov.education.ecf.suite.services.SuiteService;
import uk.gov.education.ecf.systemtests.Calm;
import uk.gov.education.ecf.systemtests.Databases;
import uk.gov.education.ecf.systemtests.RunningSuite;
import uk.gov.education.ecf.systemtests.books.Finance.Planned;

/**
 * The database of one service goes back to an earlier hour, in which declarations were made, taken back, paid and merged: a
 * start as always is refused, and what docs/operations.md says brings back all of it, says nothing twice, and everything goes on from there.
 */
class RestoreJourney {

    private static final int PEOPLE = 6;
    private static final Path CHECKOUT = Path.of("..").toAbsolutePath().normalize();
    private static final String FENCE = "```";

    /** What each has beside its outbox and its inbox, all columns. */
    private static final Map<SuiteService, List<String>> TABLES = Map.of(
            SuiteService.DECLARATIONS, List.of("declarations", "declaration_states"),
            SuiteService.STATEMENTS, List.of("statements", "line_items", "adjustments"));

    private final RunningSuite running = RunningSuite.get();
    private final Suite suite = running.suite();
    private final Databases databases = new Databases(running);
    private final Calm calm = new Calm(databases);
    private final Outages outages = new Outages(suite, running.caller("aurora"));
    private final Patient dfe = new Patient(running.caller("dfe-service"), outages);
    private final Department department = new Department(dfe);

    @ParameterizedTest
    @EnumSource(
            value = SuiteService.class,
            names = {"DECLARATIONS", "STATEMENTS"})
    void nothingIsMissingAfterARestore(SuiteService restored) throws SQLException, IOException, InterruptedException {
        Finance finance = new Finance(dfe).tidied();
        Lead lead = Lead.of(SandboxProvider.CEDAR, running, outages);
        finance.agreed(lead);
        Cohort cohort = Cohort.registered(PEOPLE, lead, department);
        Planned first = finance.plan(lead);
        Planned second = finance.plan(lead);
        List<String> started = cohort.declare("started");
        calm.await();

        Backup backup = backup(restored);
        anHour(cohort, started, finance, first);
        calm.await();
        Set<Object> announced = announced(restored);
        Map<String, Set<String>> stored = stored(restored);
        Map<String, String> shown = shown(lead);

        suite.service(restored).stop();
        Person newcomer = registered(lead);
        backup.restore();
        assertFalse(announced(restored).containsAll(announced), "the hour is lost");
        isRefused(suite.service(restored));
        recover(restored);
        calm.await();

        assertAll(
                () -> assertEquals(announced, announced(restored), "nothing is lost, and nothing said once more"),
                () -> assertEquals(stored, stored(restored)),
                () -> assertEquals(shown, shown(lead)),
                () -> assertEquals(List.of(), Recount.of(databases).disagreements()));
        theDocumentedLooksFindNothing(restored);
        everythingGoesOn(cohort, newcomer, finance, second);
    }

    private Backup backup(SuiteService service) throws SQLException, InterruptedException {
        ServiceProcess process = suite.service(service);
        process.stop();
        Backup backup = Backup.of(suite.postgres(), service.database().orElseThrow());
        start(process);
        return backup;
    }

    /** Of everything that happens to declarations something. */
    private void anHour(Cohort cohort, List<String> started, Finance finance, Planned statement)
            throws InterruptedException {
        Lead lead = cohort.lead();
        List<Person> people = cohort.people();
        lead.takeBack(started.get(0)).orFail();
        cohort.declare("retained-1");
        lead.withdraw(people.get(1).id(), Instant.parse("2023-12-01T12:00:00Z")).orFail();
        department.retire(people.get(2), people.get(3)).orFail();
        declare(lead, registered(lead), "started");
        calm.await();
        finance.close(statement);
        calm.await();
        finance.authorise(statement);
        calm.await();
        assertEquals("paid", Recount.of(databases).standing(statement.id()));
        lead.takeBack(started.get(4)).orFail();
    }

    /** Whoever forgets what the page says. */
    private static void isRefused(ServiceProcess forgetful) throws IOException {
        forgetful.begin();
        assertNotEquals(0, forgetful.process().onExit().join().exitValue());
        assertTrue(Files.readString(forgetful.log()).contains("Start once with ECF_RECOVER=true"));
    }

    /** As the page says: a run that recovers, and then the service as always. */
    private void recover(SuiteService service) {
        running.suite()
                .startBeside(List.of(service), Map.of("ECF_RECOVER", "true"))
                .close();
        start(suite.service(service));
    }

    private void start(ServiceProcess process) {
        process.start();
        for (String list : List.of("/api/v3/participant-declarations", "/api/v3/statements")) {
            Await.until(() -> running.caller("cedar").get(SuiteService.GATEWAY, list), Answer::ok);
        }
    }

    private void everythingGoesOn(Cohort cohort, Person newcomer, Finance finance, Planned statement)
            throws InterruptedException {
        String late = declare(cohort.lead(), newcomer, "started");
        String next = declare(cohort.lead(), cohort.people().get(5), "retained-2");
        calm.await();
        finance.close(statement);
        calm.await();
        finance.authorise(statement);
        calm.await();
        Recount recount = Recount.of(databases);
        assertEquals(List.of(), recount.disagreements());
        assertEquals("paid", recount.standing(statement.id()));
        assertTrue(recount.paidOn(statement.id()).containsAll(Set.of(late, next)), () -> "" + recount.byId());
        assertEquals(recount.sums(statement.id()), finance.sums(statement));
    }

    private Person registered(Lead lead) {
        Person person = new Person(lead);
        department.register(person).orFail();
        department.validate(person, person.number(), "eligible").orFail();
        return person;
    }

    private static String declare(Lead lead, Person person, String type) {
        return Await.until(
                        () -> lead.declare(person.id(), type, person.schedule().dayOf(type, 10), Optional.empty())
                                .answer(),
                        Answer::ok)
                .answer()
                .data()
                .path("id")
                .asText();
    }

    private Set<Object> announced(SuiteService service) {
        return databases.rows(service, "select event_id from outbox").stream()
                .map(row -> row.get("event_id"))
                .collect(Collectors.toSet());
    }

    private Map<String, Set<String>> stored(SuiteService service) {
        return TABLES.get(service).stream()
                .collect(
                        Collectors.toMap(
                                table -> table,
                                table -> databases
                                        .rows(
                                                service,
                                                "select cast(row_to_json(t) as text) as row from " + table + " as t")
                                        .stream()
                                        .map(row -> (String) row.get("row"))
                                        .collect(Collectors.toCollection(HashSet::new)),
                                (one, other) -> one,
                                TreeMap::new));
    }

    /** As the lead provider reads it, but for the times, which are those of the recovery. */
    private static Map<String, String> shown(Lead lead) {
        return lead.allDeclarations()
                .collect(Collectors.toMap(
                        declaration -> declaration.path("id").asText(),
                        declaration -> ((ObjectNode) declaration.path("attributes"))
                                .without(List.of("created_at", "updated_at"))
                                .toString(),
                        (one, other) -> one,
                        TreeMap::new));
    }

    private void theDocumentedLooksFindNothing(SuiteService service) throws IOException, InterruptedException {
        String chapter =
                Files.readString(CHECKOUT.resolve("docs/operations.md")).split("## Back-up and restore", 2)[1];
        String lines = chapter.split(FENCE + "bash", 2)[1].split(FENCE, 2)[0];
        List<String> command = new ArrayList<>(List.of("bash", "-euc", lines));
        ProcessBuilder bash =
                new ProcessBuilder(command).directory(CHECKOUT.toFile()).redirectErrorStream(true);
        for (SuiteService one : SuiteService.values()) {
            bash.environment().put(one.urlVariable(), suite.url(one));
        }
        bash.environment().put("SERVICE", service.database().orElseThrow());
        bash.environment().put("ECF_TOKEN", running.tokens().tokenFor("dfe-service"));
        Process process = bash.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
    }
}
