package uk.gov.education.ecf.statements.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.gov.education.ecf.statements.fixtures.PlannedStatement.aStatement;
import static uk.gov.education.ecf.statements.fixtures.PlannedStatement.today;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.platform.metrics.CountedGauges;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Eventually;
import uk.gov.education.ecf.platform.testkit.Http;
import uk.gov.education.ecf.platform.testkit.Upstreams;
import uk.gov.education.ecf.statements.fixtures.Declared;
import uk.gov.education.ecf.statements.fixtures.PlannedStatement;
import uk.gov.education.ecf.statements.fixtures.Stored;

/** Other tests leave things behind, so each looks at what it adds. */
@ComponentTest
class StatementCountingsComponentTest {

    @Inject
    CountedGauges gauges;

    @Inject
    MeterRegistry meters;

    @Test
    void aStatementIsDueOnTheDayAfterItsCutOffUntilItIsClosed() { // rule M14
        run();
        double before = counted("ecf_statements_due");

        aStatement().cutOffOn(today()).scheduled();
        assertEquals(before, counted("ecf_statements_due"));

        aStatement().cutOffOn(today().minusDays(1)).scheduled();
        assertEquals(before + 1, counted("ecf_statements_due"));

        run();
        assertEquals(before, counted("ecf_statements_due"));
    }

    @Test
    void aStatementIsLateOnTheDayAfterItsPaymentDate() {
        double before = counted("ecf_statements_late");

        aStatement().cutOffOn(today().minusDays(2)).paidOn(today()).scheduled();
        assertEquals(before, counted("ecf_statements_late"));

        aStatement().cutOffOn(today().minusDays(2)).paidOn(today().minusDays(1)).scheduled();
        assertEquals(before + 1, counted("ecf_statements_late"));
    }

    @Test
    void aPaymentIsInProgressFromItsAuthorisationToTheLastItem() {
        PlannedStatement statement = aStatement().scheduled();
        Declared declared = Declared.on(statement);
        Upstreams.publish(declared.becameEligible());
        Stored.lineItem(declared);
        Http.asDfe()
                .body("{\"as_of\": \"" + statement.cutOff().plusDays(1) + "\"}")
                .post("/internal/v1/cut-off-runs")
                .then()
                .statusCode(200);
        double before = counted("ecf_payments_in_progress");

        Http.asDfe()
                .post("/internal/v1/statements/" + statement.id() + "/payment-authorisation")
                .then()
                .statusCode(200);
        assertEquals(before + 1, counted("ecf_payments_in_progress"));
        assertTrue(counted("ecf_payments_oldest_seconds") > 0);

        Upstreams.publish(declared.paid());
        Eventually.verify(() -> assertEquals("paid", Stored.state(statement.id())));
        assertEquals(before, counted("ecf_payments_in_progress"));
    }

    @Test
    void anItemIsHeldUntilAStatementCanTakeIt() { // rule I-8
        double before = counted("ecf_line_items_held");
        PlannedStatement later = aStatement();
        Declared declared = Declared.on(later);

        Upstreams.publish(declared.becameEligible());
        Stored.lineItem(declared);
        assertEquals(before + 1, counted("ecf_line_items_held"));

        later.scheduled();
        Eventually.verify(() -> assertEquals(before, counted("ecf_line_items_held")));
    }

    @Test
    void statementsAreCountedByTheirState() {
        aStatement().scheduled();
        double before = counted("ecf_statements", "open");

        aStatement().scheduled();

        assertEquals(before + 1, counted("ecf_statements", "open"));
    }

    private static void run() {
        Http.asDfe().body("{}").post("/internal/v1/cut-off-runs").then().statusCode(200);
    }

    private double counted(String name) {
        count();
        return meters.get(name).gauge().value();
    }

    private double counted(String name, String state) {
        count();
        return meters.get(name).tag("state", state).gauge().value();
    }

    private void count() {
        gauges.countAll().await().atMost(Duration.ofSeconds(60));
    }
}
