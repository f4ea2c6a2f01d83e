package uk.gov.education.ecf.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.education.ecf.systemtests.Blow.AFTER_THE_AUTHORISATION;
import static uk.gov.education.ecf.systemtests.Blow.AFTER_THE_CUT_OFF;
import static uk.gov.education.ecf.systemtests.Blow.AFTER_THE_DECLARATION;
import static uk.gov.education.ecf.systemtests.Blow.AFTER_THE_PARTNERSHIP;
import static uk.gov.education.ecf.systemtests.Blow.AFTER_THE_VALIDATION;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import uk.gov.education.ecf.localstack.infrastructure.Component;
import uk.gov.education.ecf.localstack.infrastructure.Http;
import uk.gov.education.ecf.suite.journey.Journey;
import uk.gov.education.ecf.suite.sandbox.SandboxProvider;
import uk.gov.education.ecf.suite.services.Suite;
import uk.gov.education.ecf.suite.services.SuiteService;
import uk.gov.education.ecf.systemtests.polling.ChangesFollowers;

/** Each service, the broker and the database are killed with SIGKILL in the middle of a journey, which completes all the same, and every service is ready then. */
class SurvivalJourney {

    /** More than a pool that nobody uses has connections to forget. */
    private static final int ASKS = 4;

    private final RunningSuite running = RunningSuite.get();

    @TestFactory
    Stream<DynamicTest> theJourneyCompletesThough() {
        Suite suite = running.suite();
        return Stream.of(
                killed(suite.service(SuiteService.PARTNERSHIPS), EnumSet.of(AFTER_THE_PARTNERSHIP)),
                killed(
                        suite.service(SuiteService.PARTICIPANTS),
                        EnumSet.of(AFTER_THE_PARTNERSHIP, AFTER_THE_VALIDATION)),
                killed(
                        suite.service(SuiteService.DECLARATIONS),
                        EnumSet.of(AFTER_THE_VALIDATION, AFTER_THE_DECLARATION, AFTER_THE_AUTHORISATION)),
                killed(
                        suite.service(SuiteService.STATEMENTS),
                        EnumSet.of(AFTER_THE_DECLARATION, AFTER_THE_CUT_OFF, AFTER_THE_AUTHORISATION)),
                killed(suite.service(SuiteService.GATEWAY), EnumSet.of(AFTER_THE_DECLARATION)),
                killed(suite.kafka(), EnumSet.of(AFTER_THE_DECLARATION, AFTER_THE_AUTHORISATION)),
                killed(suite.postgres(), EnumSet.of(AFTER_THE_PARTNERSHIP, AFTER_THE_CUT_OFF)));
    }

    private DynamicTest killed(Component victim, Set<Blow> blows) {
        return DynamicTest.dynamicTest(victim.name() + " is killed " + blows, () -> {
            Assassin assassin = new Assassin(victim, blows);
            Journey journey = new Journey(running.endpoints(), running.tokens(), assassin);
            ChangesFollowers followers = new ChangesFollowers(running.caller(SandboxProvider.AURORA.clientId()));
            journey.steps().forEach(step -> {
                takeAsAPatientClient(step, assassin);
                followers.ask();
            });
            assertEquals(blows.size(), assassin.blows(), "every blow fell");
            assassin.nothingHappenedTwiceOrGotLost(new Databases(running));
            everyServiceIsReady();
            assertEquals(Map.of(), followers.astray());
        });
    }

    /** Whoever has served the journey to its end stays in service, whatever it had connections to that are gone. */
    private void everyServiceIsReady() throws IOException {
        for (SuiteService service : SuiteService.values()) {
            HttpRequest ask = HttpRequest.newBuilder(
                            running.suite().service(service).healthUrl())
                    .build();
            for (int i = 0; i < ASKS; i++) {
                HttpResponse<String> answer = Http.send(ask, HttpResponse.BodyHandlers.ofString());
                assertEquals(200, answer.statusCode(), () -> service + ": " + HealthChecks.down(answer.body()));
            }
        }
    }

    /** A client repeats what was not answered once the service is back; a second refusal is a failure. */
    private static void takeAsAPatientClient(Journey.Step step, Assassin assassin) {
        try {
            step.act().run();
        } catch (RuntimeException unanswered) {
            assassin.awaitRecovery();
            step.act().run();
        }
    }
}
