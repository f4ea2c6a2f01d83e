package uk.gov.education.ecf.systemtests;

import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.suite.journey.Journey;

/** From a confirmed partnership to a paid declaration, over all five services. */
class PaidDeclarationJourney {

    private final RunningSuite running = RunningSuite.get();

    @Test
    void aDeclarationGetsPaidAndNobodyElseSeesIt() {
        Witness witness = new Witness(running);
        new Journey(running.endpoints(), running.tokens(), witness).run();
        witness.theAnswerStayedTrue(new Databases(running));
        witness.nothingHappenedTwiceOrGotLost(new Databases(running));
    }
}
