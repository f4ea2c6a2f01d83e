package uk.gov.education.ecf.suite.commands;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.gov.education.ecf.localstack.infrastructure.StartFailure;
import uk.gov.education.ecf.localstack.infrastructure.TokenRequest;
import uk.gov.education.ecf.suite.api.CachedTokens;
import uk.gov.education.ecf.suite.api.Endpoints;
import uk.gov.education.ecf.suite.api.TokenSource;
import uk.gov.education.ecf.suite.services.SuiteService;

/**
 * A running suite, and how a command reaches it: the one of this checkout or, where {@code ECF_GATEWAY_URL} names a gateway, one
 * whose addresses are all in the environment, such as one in containers.
 */
record Reached(Endpoints endpoints, TokenSource tokens) {

    private static final String ISSUER = "ECF_ISSUER_URL";

    static Reached fromHere() {
        return elsewhere(System.getenv()).orElseGet(Reached::inThisCheckout);
    }

    /** Empty without the gateway's address; with it, every other one must be there too. */
    static Optional<Reached> elsewhere(Map<String, String> environment) {
        if (!isGiven(environment, SuiteService.GATEWAY.urlVariable())) {
            return Optional.empty();
        }
        List<String> missing =
                variables().filter(variable -> !isGiven(environment, variable)).toList();
        if (!missing.isEmpty()) {
            throw new StartFailure("The suite is at " + environment.get(SuiteService.GATEWAY.urlVariable())
                    + ", but where is the rest of it? Set " + String.join(", ", missing) + ".");
        }
        TokenRequest request = new TokenRequest(address(environment, ISSUER));
        return Optional.of(new Reached(
                service -> address(environment, service.urlVariable()), new CachedTokens(request::tokenFor)));
    }

    /** Fails if it does not run. */
    private static Reached inThisCheckout() {
        Workplace workplace = Workplace.here();
        workplace.runningOrFail();
        return new Reached(Endpoints.on(workplace.ports()), workplace.tokens());
    }

    private static Stream<String> variables() {
        return Stream.concat(Arrays.stream(SuiteService.values()).map(SuiteService::urlVariable), Stream.of(ISSUER));
    }

    private static boolean isGiven(Map<String, String> environment, String variable) {
        return !environment.getOrDefault(variable, "").isBlank();
    }

    private static String address(Map<String, String> environment, String variable) {
        return environment.get(variable).strip().replaceAll("/+$", "");
    }
}
