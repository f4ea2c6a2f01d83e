package uk.gov.education.ecf.systemtests.books;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import uk.gov.education.ecf.localstack.infrastructure.Component;
import uk.gov.education.ecf.suite.sandbox.SandboxProvider;
import uk.gov.education.ecf.suite.services.Suite;
import uk.gov.education.ecf.suite.services.SuiteService;
import uk.gov.education.ecf.systemtests.Calm;
import uk.gov.education.ecf.systemtests.Databases;
import uk.gov.education.ecf.systemtests.RunningSuite;
import uk.gov.education.ecf.systemtests.books.Finance.Planned;

/**
 * A process is killed with SIGKILL while a statement with many declarations is being paid: the payment completes after the restart,
 * each declaration paid once. How many there are is the system property {@code ecf.payment.declarations}.
 */
class InterruptedPaymentJourney {

    private static final int DECLARATIONS = Integer.getInteger("ecf.payment.declarations", 400);
    private static final int LOOKS = 30_000;
    private static final String PAID_SO_FAR =
            "select count(*) as paid from declarations where statement_id = ?::uuid and state = 'paid'";

    private final RunningSuite running = RunningSuite.get();
    private final Databases databases = new Databases(running);
    private final Outages outages = new Outages(running.suite(), running.caller("aurora"));
    private final Patient department = new Patient(running.caller("dfe-service"), outages);

    @TestFactory
    Stream<DynamicTest> thePaymentCompletesThough() throws InterruptedException {
        Finance finance = new Finance(department).tidied();
        Lead lead = Lead.of(SandboxProvider.CEDAR, running, outages);
        Cohort cohort = Cohort.registered(DECLARATIONS, lead, new Department(department));
        Suite suite = running.suite();
        return Stream.of(
                killed(suite.service(SuiteService.STATEMENTS), "started", cohort, finance),
                killed(suite.service(SuiteService.DECLARATIONS), "retained-1", cohort, finance),
                killed(suite.kafka(), "retained-2", cohort, finance));
    }

    private DynamicTest killed(Component victim, String type, Cohort cohort, Finance finance) {
        return DynamicTest.dynamicTest(victim.name() + " is killed", () -> {
            Planned statement = finance.plan(cohort.lead());
            Set<String> declared = new TreeSet<>(cohort.declare(type));
            new Calm(databases).await();
            finance.close(statement);
            new Calm(databases).await();
            assertEquals(
                    Map.of("billable payable", (long) DECLARATIONS),
                    Recount.of(databases).counts(statement.id()));

            finance.authorise(statement);
            long paid = whenSomeArePaid(statement);
            outages.kill(victim).join();
            System.out.printf("%s was killed when %d of %d were paid%n", victim.name(), paid, DECLARATIONS);

            new Calm(databases).await();
            Recount recount = Recount.of(databases);
            assertEquals(List.of(), recount.disagreements());
            assertEquals("paid", recount.standing(statement.id()));
            assertEquals(Map.of("billable paid", (long) DECLARATIONS), recount.counts(statement.id()));
            assertEquals(declared, recount.paidOn(statement.id()));
        });
    }

    private long whenSomeArePaid(Planned statement) throws InterruptedException {
        long paid = 0;
        for (int look = 0; look < LOOKS && paid == 0; look++) {
            TimeUnit.MILLISECONDS.sleep(1);
            paid = (Long) databases
                    .rows(SuiteService.DECLARATIONS, PAID_SO_FAR, statement.id())
                    .get(0)
                    .get("paid");
        }
        return paid;
    }
}
