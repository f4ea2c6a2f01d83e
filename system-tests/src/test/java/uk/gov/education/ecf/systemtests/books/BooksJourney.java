package uk.gov.education.ecf.systemtests.books;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.gov.education.ecf.suite.services.SuiteService.DECLARATIONS;
import static uk.gov.education.ecf.suite.services.SuiteService.GATEWAY;
import static uk.gov.education.ecf.suite.services.SuiteService.PARTICIPANTS;
import static uk.gov.education.ecf.suite.services.SuiteService.PARTNERSHIPS;
import static uk.gov.education.ecf.suite.services.SuiteService.STATEMENTS;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.localstack.infrastructure.Component;
import uk.gov.education.ecf.suite.sandbox.SandboxProvider;
import uk.gov.education.ecf.suite.services.Suite;
import uk.gov.education.ecf.systemtests.Calm;
import uk.gov.education.ecf.systemtests.Databases;
import uk.gov.education.ecf.systemtests.Dice;
import uk.gov.education.ecf.systemtests.RunningSuite;
import uk.gov.education.ecf.systemtests.books.Recount.Declaration;

/**
 * Lead providers, schools, the register and finance do what they do in any order, many at once, while one process after the other is
 * killed: the books agree with each other and with what everybody was told, and in the end nothing is left pending. The system
 * properties {@code ecf.books.steps} and {@code ecf.books.seed} say how many steps and which.
 */
class BooksJourney {

    private static final int STEPS = Integer.getInteger("ecf.books.steps", 1_000);
    private static final long SEED = Long.getLong("ecf.books.seed", new Random().nextInt());

    /** Half of them before the kill, half while the process is away or comes back. */
    private static final int STEPS_FOR_EACH_KILL = 160;

    private static final String REFUSALS =
            "select code, count(*) as times from declaration_attempts, unnest(refusals) as code group by code order by code";

    private static final int WALKERS = 6;
    private static final int PEOPLE_AT_FIRST = 8;

    private final RunningSuite running = RunningSuite.get();
    private final Databases databases = new Databases(running);
    private final Outages outages = new Outages(running.suite(), running.caller("aurora"));
    private final Patient department = new Patient(running.caller("dfe-service"), outages);
    private final List<Lead> leads = List.of(
            Lead.of(SandboxProvider.AURORA, running, outages), Lead.of(SandboxProvider.BEACON, running, outages));
    private final Finance finance = new Finance(department).tidied();
    private final Ledger ledger = new Ledger();
    private final Steps steps = new Steps();

    @Test
    void theBooksAgreeWhateverHappened() throws InterruptedException, ExecutionException {
        System.out.printf("%d steps with -Decf.books.seed=%d%n", STEPS, SEED);

        leads.forEach(finance::agreed);
        walk();

        new Calm(databases).await();
        System.out.println(ledger);
        System.out.println("refused submissions: " + databases.rows(DECLARATIONS, REFUSALS));
        theBooksAgree();
        everythingIsSettled();
        everyActWasDone();
    }

    private void walk() throws InterruptedException, ExecutionException {
        leads.forEach(finance::plan);
        List<Walker> walkers = new ArrayList<>();
        for (int number = 0; number < WALKERS; number++) {
            walkers.add(walker(Dice.of(SEED, number)));
        }
        ExecutorService threads = Executors.newFixedThreadPool(walkers.size());
        List<Future<Void>> walks = walkers.stream().map(threads::submit).toList();
        try {
            killOneAfterTheOther();
        } finally {
            steps.end();
            threads.shutdown();
        }
        for (Future<Void> walk : walks) {
            walk.get();
        }
    }

    private void killOneAfterTheOther() throws InterruptedException {
        Suite suite = running.suite();
        List<Component> victims = List.of(
                suite.service(DECLARATIONS),
                suite.service(STATEMENTS),
                suite.kafka(),
                suite.service(PARTICIPANTS),
                suite.service(GATEWAY),
                suite.service(STATEMENTS),
                suite.service(DECLARATIONS),
                suite.service(PARTNERSHIPS));
        int kills = STEPS / STEPS_FOR_EACH_KILL;
        for (int kill = 0; kill < kills; kill++) {
            steps.allow(STEPS_FOR_EACH_KILL / 2);
            CompletableFuture<Void> recovery = outages.kill(victims.get(kill % victims.size()));
            steps.allow(STEPS_FOR_EACH_KILL / 2);
            recovery.join();
        }
        steps.allow(STEPS - kills * STEPS_FOR_EACH_KILL);
    }

    private Walker walker(Dice dice) {
        Department schools = new Department(department);
        People people = new People(leads, schools, ledger);
        Act registers = new SchoolActs.Registers(people, schools);
        for (int person = 0; person < PEOPLE_AT_FIRST; person++) {
            registers.take(dice);
        }
        List<Act> deck = deck(Map.of(
                new ProviderActs.Declares(people, ledger),
                42,
                new ProviderActs.TakesBack(people, ledger),
                14,
                new ProviderActs.Withdraws(people),
                7,
                new ProviderActs.Defers(people),
                3,
                new ProviderActs.Resumes(people),
                9,
                new ProviderActs.ChangesSchedule(people),
                5,
                registers,
                6,
                new SchoolActs.Validates(people, schools),
                4,
                new SchoolActs.Moves(people, schools),
                5));
        deck.addAll(deck(Map.of(
                new SchoolActs.RetiresId(people, schools), 2,
                new SchoolActs.FindsNumberOfAnother(people, schools), 3,
                new FinanceActs.Plans(finance, leads), 5,
                new FinanceActs.Closes(finance), 4,
                new FinanceActs.Authorises(finance), 6)));
        return new Walker(steps, dice, deck, ledger);
    }

    /** Each act as often as it is likely, in the same order in every run. */
    private static List<Act> deck(Map<Act, Integer> shares) {
        Map<String, Act> byTitle = shares.keySet().stream().collect(Collectors.toMap(Act::title, Function.identity()));
        return new TreeMap<>(byTitle)
                .values().stream()
                        .flatMap(act -> Collections.nCopies(shares.get(act), act).stream())
                        .collect(Collectors.toCollection(ArrayList::new));
    }

    /** With each other, with what everybody was told, and with what providers are shown. */
    private void theBooksAgree() {
        Recount recount = Recount.of(databases);
        Map<String, Declaration> byId = recount.byId();
        assertAll(
                () -> assertEquals(List.of(), recount.disagreements()),
                () -> assertEquals(ledger.declared(), ids(recount.declarationsOf(ledger.people()))),
                () -> assertEquals(
                        List.of(),
                        ledger.takenBack().stream()
                                .map(byId::get)
                                .filter(declaration -> !Set.of("voided", "awaiting_clawback", "clawed_back")
                                        .contains(declaration.state()))
                                .toList(),
                        "what was taken back stays so"),
                () -> finance.closed()
                        .forEach(closed -> assertTrue(
                                Set.of("payable", "paid").contains(recount.standing(closed.id())), closed::toString)),
                () -> finance.authorised()
                        .forEach(authorised ->
                                assertEquals("paid", recount.standing(authorised.id()), authorised::toString)),
                () -> Stream.concat(finance.open().stream(), finance.closed().stream())
                        .forEach(planned ->
                                assertEquals(recount.sums(planned.id()), finance.sums(planned), planned::toString)),
                () -> leads.forEach(lead -> assertEquals(stored(lead, recount), shown(lead))));
    }

    /** A statement for whatever waits, its cut-off, and the payment of all: then nothing is left to come, but for people who are not paid for. */
    private void everythingIsSettled() throws InterruptedException {
        leads.forEach(finance::plan);
        new Calm(databases).await();
        finance.close(finance.open().get(finance.open().size() - 1));
        new Calm(databases).await();
        finance.closed().forEach(finance::authorise);
        new Calm(databases).await();

        theBooksAgree();
        Recount recount = Recount.of(databases);
        List<Declaration> all = recount.declarationsOf(ledger.people());
        System.out.println("in the end: "
                + all.stream().collect(Collectors.groupingBy(Declaration::state, TreeMap::new, Collectors.counting())));
        assertEquals(
                List.of(),
                all.stream()
                        .filter(declaration -> Set.of("eligible", "payable", "awaiting_clawback")
                                .contains(declaration.state()))
                        .toList(),
                "pending for ever");
        assertEquals(
                Set.of(),
                leads.stream()
                        .flatMap(this::ownShown)
                        .filter(shown ->
                                shown.path("attributes").path("state").asText().equals("submitted"))
                        .map(shown -> shown.path("attributes").path("awaiting").asText())
                        .filter(awaited -> !awaited.equals("funding_eligibility"))
                        .collect(Collectors.toSet()),
                "what submitted declarations wait for");
    }

    private void everyActWasDone() {
        Set<String> never = Stream.of(ProviderActs.class, SchoolActs.class, FinanceActs.class)
                .flatMap(acts -> Stream.of(acts.getDeclaredClasses()))
                .map(Class::getSimpleName)
                .filter(title -> !ledger.accepted().containsKey(title))
                .collect(Collectors.toSet());
        assertEquals(Set.of(), never, "acts that were never done, of which the walk says nothing");
    }

    private static Set<String> ids(List<Declaration> declarations) {
        return declarations.stream().map(Declaration::id).collect(Collectors.toCollection(TreeSet::new));
    }

    /** State and statements of every declaration that the lead provider made. */
    private Map<String, String> stored(Lead lead, Recount recount) {
        return recount.declarationsOf(ledger.people()).stream()
                .filter(declaration -> declaration.lead().equals(lead.provider().id()))
                .collect(Collectors.toMap(
                        Declaration::id,
                        declaration -> declaration.state() + " " + declaration.statement() + " "
                                + declaration.clawbackStatement(),
                        (one, other) -> one,
                        TreeMap::new));
    }

    /** The same, as the lead provider reads it. */
    private Map<String, String> shown(Lead lead) {
        return ownShown(lead)
                .collect(Collectors.toMap(
                        shown -> shown.path("id").asText(),
                        shown -> Stream.of("state", "statement_id", "clawback_statement_id")
                                .map(name -> shown.path("attributes").path(name).asText())
                                .collect(Collectors.joining(" ")),
                        (one, other) -> one,
                        TreeMap::new));
    }

    private Stream<JsonNode> ownShown(Lead lead) {
        Set<String> own = Recount.of(databases).declarationsOf(ledger.people()).stream()
                .filter(declaration -> declaration.lead().equals(lead.provider().id()))
                .map(Declaration::id)
                .collect(Collectors.toSet());
        return lead.allDeclarations()
                .filter(shown -> own.contains(shown.path("id").asText()));
    }
}
