package uk.gov.education.ecf.suite.operations;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.gov.education.ecf.localstack.infrastructure.StartFailure;
import uk.gov.education.ecf.suite.api.Caller;
import uk.gov.education.ecf.suite.api.Endpoints;
import uk.gov.education.ecf.suite.api.TokenSource;
import uk.gov.education.ecf.suite.services.SuiteService;

/**
 * Where the services are and who asks them: those of this machine, unless the environment names others.
 *
 * @param endpoints where each of the five answers
 * @param tokens    gives a token of the role {@code dfe}
 */
public record Installation(Endpoints endpoints, TokenSource tokens) {

    /** A token of the role {@code dfe}, for an installation whose clients have secrets of their own. */
    public static final String TOKEN = "ECF_TOKEN";

    private static final String CLIENT = "dfe-service";

    /**
     * @param environment {@code ECF_<SERVICE>_URL} says where a service answers, {@link #TOKEN} who asks
     * @param here        for whatever the environment does not name
     */
    public static Installation named(Map<String, String> environment, Installation here) {
        return new Installation(
                service -> Optional.ofNullable(environment.get(service.urlVariable()))
                        .map(Installation::withoutSlash)
                        .orElseGet(() -> here.endpoints.of(service)),
                client -> Optional.ofNullable(environment.get(TOKEN)).orElseGet(() -> here.tokens.tokenFor(client)));
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

    private static String withoutSlash(String url) {
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }
}
