package uk.gov.education.ecf.systemtests.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.education.ecf.suite.services.SuiteService.GATEWAY;

import java.util.List;
import uk.gov.education.ecf.suite.api.Caller;
import uk.gov.education.ecf.systemtests.RunningSuite;

/** Every list that providers read, at the gateway and past it: what anybody else sent must not be felt here. */
record GoodRequests(RunningSuite running, List<Operation> operations) {

    /** At once. */
    void succeed() {
        Caller provider = running.caller(Credentials.PROVIDER);
        for (Operation operation : operations) {
            if (operation.isListForProviders()) {
                String list = operation.path() + "?filter%5Bcohort%5D=2025";
                assertEquals(200, provider.get(GATEWAY, list).status(), "at the gateway: " + list);
                assertEquals(200, provider.get(operation.service(), list).status(), list);
            }
        }
    }
}
