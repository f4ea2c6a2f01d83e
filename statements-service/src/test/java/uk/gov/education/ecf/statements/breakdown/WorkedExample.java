package uk.gov.education.ecf.statements.breakdown;

import static uk.gov.education.ecf.statements.fixtures.ManyItems.billable;
import static uk.gov.education.ecf.statements.fixtures.ManyItems.refundable;

import uk.gov.education.ecf.contracts.id.AdjustmentId;
import uk.gov.education.ecf.platform.testkit.Http;
import uk.gov.education.ecf.statements.fixtures.AgreedContract;
import uk.gov.education.ecf.statements.fixtures.PlannedStatement;

/** The statement of the worked example, and things around it that must not count. */
final class WorkedExample {

    private WorkedExample() {}

    /** Puts it all on the statement and on one before it. */
    static void on(PlannedStatement statement) {
        AgreedContract.recorded(statement, AgreedContract.WORKED_EXAMPLE);
        PlannedStatement before = statement
                .next("January", statement.cutOff().minusDays(40))
                .paidOn(statement.payment().minusDays(1))
                .scheduled();
        billable(before, "started").in("paid").put(150);
        refundable(before, "started").in("clawed_back").put(10);
        billable(before, "completed").in("paid").put(120);
        billable(statement, "started").put(50);
        billable(statement, "started").withUplift().in("eligible").put(25);
        billable(statement, "started").withUplift().ofMentors().in("paid").put(15);
        refundable(statement, "started").put(2);
        refundable(statement, "started").withUplift().in("payable").put(3);
        billable(statement, "retained-1").put(80);
        refundable(statement, "completed").in("clawed_back").put(30);
        adjusted(statement, "250.00");
        adjusted(statement, "-100.50");
        surroundings(statement);
    }

    private static void surroundings(PlannedStatement statement) {
        billable(statement, "started").in("voided").put(7);
        billable(statement, "started").in("ineligible").put(7);
        PlannedStatement onTheSameDay = statement
                .next("June", statement.cutOff())
                .paidOn(statement.payment())
                .scheduled();
        billable(onTheSameDay, "started").put(9);
        PlannedStatement ofAnotherCohort = statement
                .next("January", statement.cutOff())
                .paidOn(statement.cutOff())
                .inCohort(2023)
                .scheduled();
        billable(ofAnotherCohort, "started").in("paid").put(9);
        PlannedStatement ofSomebodyElse = PlannedStatement.aStatement()
                .paidOn(statement.payment().minusDays(1))
                .scheduled();
        billable(ofSomebodyElse, "started").put(9);
    }

    private static void adjusted(PlannedStatement statement, String amount) {
        Http.asDfe()
                .body("{\"payment_type\": \"Correction\", \"amount\": \"" + amount + "\"}")
                .put("/internal/v1/statements/" + statement.id() + "/adjustments/" + AdjustmentId.random())
                .then()
                .statusCode(200);
    }
}
