package uk.gov.education.ecf.suite.commands;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import uk.gov.education.ecf.localstack.infrastructure.KeycloakServer;
import uk.gov.education.ecf.localstack.infrastructure.ProjectRoot;
import uk.gov.education.ecf.localstack.infrastructure.StartFailure;
import uk.gov.education.ecf.localstack.infrastructure.TokenRequest;
import uk.gov.education.ecf.suite.api.CachedTokens;
import uk.gov.education.ecf.suite.api.Endpoints;
import uk.gov.education.ecf.suite.api.TokenSource;
import uk.gov.education.ecf.suite.operations.Installation;
import uk.gov.education.ecf.suite.services.SuitePort;
import uk.gov.education.ecf.suite.services.SuitePorts;
import uk.gov.education.ecf.suite.state.RunningSuite;
import uk.gov.education.ecf.suite.state.StateFile;

/** The checkout that a command works in, and what runs there. */
record Workplace(ProjectRoot root, StateFile state) {

    static Workplace here() {
        ProjectRoot root = ProjectRoot.find();
        return new Workplace(root, new StateFile(root.state()));
    }

    /** The suite that a command speaks to: of this checkout, where it must run, or elsewhere. */
    static Installation installation() {
        return Installation.named(System.getenv(), () -> {
            Workplace here = here();
            here.runningOrFail();
            return new Installation(Endpoints.on(here.ports()), here.tokens());
        });
    }

    /** What was started and still runs at least in part. */
    Optional<RunningSuite> running() {
        return state.read()
                .filter(suite -> suite.supervised() || suite.alive().findAny().isPresent());
    }

    RunningSuite runningOrFail() {
        return running().orElseThrow(() -> new StartFailure("The suite is not running: start it with './ecf up'."));
    }

    /** The ports of what runs; else those that a start would use. */
    SuitePorts ports() {
        return running().map(suite -> portsOf(suite.ports())).orElseGet(() -> SuitePorts.from(System.getenv()));
    }

    TokenSource tokens() {
        TokenRequest request = new TokenRequest(KeycloakServer.issuerUrl(ports().of(SuitePort.IDENTITY)));
        return new CachedTokens(request::tokenFor);
    }

    static Map<SuitePort, Integer> numbers(SuitePorts ports) {
        Map<SuitePort, Integer> numbers = new EnumMap<>(SuitePort.class);
        for (SuitePort port : SuitePort.values()) {
            numbers.put(port, ports.of(port));
        }
        return numbers;
    }

    private static SuitePorts portsOf(Map<SuitePort, Integer> numbers) {
        Map<String, String> variables = new HashMap<>();
        numbers.forEach((port, number) -> variables.put(port.variable(), "" + number));
        return SuitePorts.from(variables);
    }
}
