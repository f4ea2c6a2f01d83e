package uk.gov.education.ecf.suite.operations;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import uk.gov.education.ecf.localstack.infrastructure.StartFailure;
import uk.gov.education.ecf.localstack.infrastructure.TokenRequest;
import uk.gov.education.ecf.suite.api.CachedTokens;
import uk.gov.education.ecf.suite.api.Caller;
import uk.gov.education.ecf.suite.api.Endpoints;
import uk.gov.education.ecf.suite.api.TokenSource;
import uk.gov.education.ecf.suite.services.SuiteService;

/**
 * Where the services are and who asks them: those of this machine, unless the environment names others.
 *
 * @param endpoints where each of the five answers
 * @param tokens    gives the token of a client
 */
public record Installation(Endpoints endpoints, TokenSource tokens) {

    /** A token of the role {@code dfe}, for an installation whose clients have secrets of their own. */
    public static final String TOKEN = "ECF_TOKEN";

    private static final String ISSUER = "ECF_ISSUER_URL";
    private static final String CLIENT = "dfe-service";

    /**
     * Where the environment names an address, all those that are asked for must be named there, lest half of what is asked goes elsewhere.
     *
     * @param environment {@code ECF_<SERVICE>_URL} says where a service answers, {@code ECF_ISSUER_URL} who gives tokens, or
     *     {@link #TOKEN} the token itself
     * @param here what there is when the environment names no service
     */
    public static Installation named(Map<String, String> environment, Supplier<Installation> here) {
        boolean elsewhere = Arrays.stream(SuiteService.values())
                .anyMatch(service -> environment.containsKey(service.urlVariable()));
        if (!elsewhere) {
            return here.get();
        }
        TokenSource issued =
                new CachedTokens(client -> new TokenRequest(address(environment, ISSUER)).tokenFor(client));
        return new Installation(
                service -> address(environment, service.urlVariable()),
                client -> client.equals(CLIENT) && environment.containsKey(TOKEN)
                        ? environment.get(TOKEN)
                        : issued.tokenFor(client));
    }

    /** Whoever has a database; what is done about the others is done by their platform. */
    public static List<SuiteService> services() {
        return Arrays.stream(SuiteService.values())
                .filter(service -> service.database().isPresent())
                .toList();
    }

    /**
     * {@code declarations} or {@code declarations-service}.
     *
     * @throws StartFailure when there is no such service
     */
    public static SuiteService service(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return services().stream()
                .filter(service ->
                        service.folder().equals(wanted) || shortName(service).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new StartFailure("There is no service '" + name + "': there are "
                        + services().stream().map(Installation::shortName).collect(Collectors.joining(", ")) + "."));
    }

    static String shortName(SuiteService service) {
        return service.database().orElseGet(service::folder);
    }

    Operator operator(SuiteService service) {
        return new Operator(service, endpoints.of(service), new Caller(CLIENT, endpoints, tokens, answer -> {}));
    }

    private static String address(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable))
                .map(String::strip)
                .filter(address -> !address.isEmpty())
                .map(address -> address.replaceAll("/+$", ""))
                .orElseThrow(() -> new StartFailure("Part of the suite is elsewhere: set " + variable + " too."));
    }
}
