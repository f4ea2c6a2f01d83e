package uk.gov.education.ecf.systemtests.books;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.suite.sandbox.SandboxProvider;
import uk.gov.education.ecf.systemtests.AtOnce;
import uk.gov.education.ecf.systemtests.Calm;
import uk.gov.education.ecf.systemtests.Databases;
import uk.gov.education.ecf.systemtests.RunningSuite;
import uk.gov.education.ecf.systemtests.books.Finance.Planned;

/** Two things happen to the same declarations at the same instant: one comes before the other, for each declaration, and nothing lies between. */
class OneOfTwoOrdersJourney {

    private static final int DECLARATIONS = 80;
    private static final int CLIENTS = 12;
    private static final String TYPE = "started";

    private final RunningSuite running = RunningSuite.get();
    private final Databases databases = new Databases(running);
    private final Outages outages = new Outages(running.suite(), running.caller("aurora"));
    private final Patient department = new Patient(running.caller("dfe-service"), outages);
    private final Finance finance = new Finance(department).tidied();
    private final Lead lead = Lead.of(SandboxProvider.CEDAR, running, outages);

    private Cohort cohort;
    private List<String> declarations;

    /** It is what comes first. */
    private Planned statement;

    /** It takes what comes too late, and what is asked back. */
    private Planned next;

    @BeforeEach
    void manyDeclarationsOnOneStatement() throws InterruptedException {
        statement = finance.plan(lead);
        next = finance.plan(lead);
        cohort = Cohort.registered(DECLARATIONS, lead, new Department(department));
        declarations = cohort.declare(TYPE);
        new Calm(databases).await();
    }

    @Test
    void voidsAgainstThePayment() throws InterruptedException {
        closed();

        List<String> told =
                all(declarations.stream().map(this::takingBack).toList(), () -> finance.authorise(statement));

        new Calm(databases).await();
        assertEquals(told, states());
        theBooksAgreeWith(Set.of("voided", "awaiting_clawback"));
        assertEquals("paid", Recount.of(databases).standing(statement.id()));
        finance.close(next);
        new Calm(databases).await();
        finance.authorise(next);
        new Calm(databases).await();
        theBooksAgreeWith(Set.of("voided", "clawed_back"));
    }

    @Test
    void voidsAgainstTheCutOff() throws InterruptedException {
        List<String> told = all(declarations.stream().map(this::takingBack).toList(), () -> finance.close(statement));

        new Calm(databases).await();
        assertEquals(told, states());
        theBooksAgreeWith(Set.of("voided"));
        assertEquals(Map.of(), Recount.of(databases).counts(statement.id()));
        assertEquals("payable", Recount.of(databases).standing(statement.id()));
    }

    @Test
    void withdrawalsAgainstThePayment() throws InterruptedException {
        closed();

        all(cohort.people().stream().map(this::withdrawing).toList(), () -> finance.authorise(statement));

        new Calm(databases).await();
        theBooksAgreeWith(Set.of("paid", "ineligible"));
        assertEquals("paid", Recount.of(databases).standing(statement.id()));
    }

    @Test
    void submissionsAgainstTheCutOff() throws InterruptedException {
        List<Callable<String>> second = cohort.people().stream()
                .map(person -> (Callable<String>) () -> lead.declare(
                                person.id(), "retained-1", person.schedule().dayOf("retained-1", 10), Optional.empty())
                        .orFail()
                        .answer()
                        .data()
                        .path("id")
                        .asText())
                .toList();

        List<String> more = all(second, () -> finance.close(statement));

        new Calm(databases).await();
        Recount recount = Recount.of(databases);
        assertEquals(List.of(), recount.disagreements());
        Map<String, Long> onEach = more.stream()
                .map(id -> recount.byId().get(id))
                .collect(Collectors.groupingBy(
                        declaration -> declaration.state() + " on the "
                                + (statement.id().equals(declaration.statement()) ? "first" : "next"),
                        TreeMap::new,
                        Collectors.counting()));
        System.out.println("submissions against the cut-off: " + onEach);
        assertEquals(Set.of(), beside(onEach.keySet(), Set.of("payable on the first", "eligible on the next")));
    }

    private void closed() throws InterruptedException {
        finance.close(statement);
        new Calm(databases).await();
    }

    private Callable<String> takingBack(String declaration) {
        return () -> lead.takeBack(declaration).orFail().answer().attribute("state");
    }

    /** As of the day before the declaration. */
    private Callable<String> withdrawing(Person person) {
        return () -> {
            lead.withdraw(person.id(), person.schedule().dayOf(TYPE, 10).minus(Duration.ofDays(1)))
                    .orFail();
            return person.id();
        };
    }

    /** All of it at once, with the other act in the midst of it; answers what the many came to. */
    private static List<String> all(List<Callable<String>> many, Runnable one) throws InterruptedException {
        List<Callable<String>> work = new ArrayList<>(many);
        int place = many.size() / 4;
        work.add(place, () -> {
            one.run();
            return "";
        });
        List<String> done = new ArrayList<>(AtOnce.carryOut(CLIENTS, work));
        done.remove(place);
        return done;
    }

    private List<String> states() {
        Map<String, Recount.Declaration> byId = Recount.of(databases).byId();
        return declarations.stream().map(id -> byId.get(id).state()).toList();
    }

    private void theBooksAgreeWith(Set<String> ends) {
        assertEquals(List.of(), Recount.of(databases).disagreements());
        Map<String, Long> states = states().stream()
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        System.out.println("the declarations are " + states);
        assertEquals(Set.of(), beside(states.keySet(), ends));
    }

    private static Set<String> beside(Set<String> found, Set<String> expected) {
        return found.stream().filter(one -> !expected.contains(one)).collect(Collectors.toSet());
    }
}
