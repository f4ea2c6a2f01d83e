package uk.gov.education.ecf.systemtests.access;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.education.ecf.suite.services.SuiteService.GATEWAY;
import static uk.gov.education.ecf.suite.services.SuiteService.STATEMENTS;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.platform.testkit.IssuerWithOneMoreKey;
import uk.gov.education.ecf.platform.testkit.SigningKey;
import uk.gov.education.ecf.suite.services.Suite;
import uk.gov.education.ecf.suite.services.SuiteService;
import uk.gov.education.ecf.systemtests.AtOnce;
import uk.gov.education.ecf.systemtests.Calm;
import uk.gov.education.ecf.systemtests.Databases;
import uk.gov.education.ecf.systemtests.RunningSuite;
import uk.gov.education.ecf.systemtests.hostile.Operation;
import uk.gov.education.ecf.systemtests.hostile.Stored;

/**
 * Every operation with every token that must not open it, at the gateway and past it: 401 or 403 as rule W10 has it, and nothing is
 * written. The services that are asked know one key more than those of the suite, so that tokens can be wrong in one thing alone.
 */
class BadTokensJourney {

    private static final int CLIENTS = 16;
    private static final int SHOWN = 40;

    private final RunningSuite running = RunningSuite.get();
    private final Databases databases = new Databases(running);
    private final List<Operation> operations = Operation.all(running);
    private final Places places = new Places();
    private final SampleBodies bodies = new SampleBodies();

    @Test
    void noTokenOpensWhatItIsNotFor() throws IOException, InterruptedException {
        cutOff();
        String issuer = running.suite().keycloak().issuerUrl();
        SigningKey key = SigningKey.called(Forgery.SECOND_KEY);
        try (IssuerWithOneMoreKey both = new IssuerWithOneMoreKey(issuer, key);
                Suite doors = running.suite()
                        .startBeside(List.of(SuiteService.values()), Map.of("ECF_ISSUER_URL", both.url()))) {
            Claimants claimants = new Claimants(key, issuer, token("aurora"), token("dfe-service"), token("stranger"));
            new Calm(databases).await();
            Map<String, String> before = Stored.in(databases);

            List<String> wrong = carryOut(doors, claimants);

            new Calm(databases).await();
            Map<String, String> after = Stored.in(databases);
            assertAll(
                    () -> assertEquals(List.of(), wrong.stream().limit(SHOWN).toList(), wrong.size() + " are wrong"),
                    () -> assertEquals(Map.of(), changed(before, after)),
                    () -> assertEquals(List.of(), notOpened(doors, key), "the same tokens unspoilt"));
        }
    }

    /** What the gateway publishes is what its services describe. */
    @Test
    void everyPublishedOperationIsInTheTable() throws IOException {
        Set<String> published = new TreeSet<>();
        String description = running.suite().url(GATEWAY) + "/api/v3/openapi.json";
        new ObjectMapper()
                .readTree(Ask.send("GET", description, Map.of(), null).body())
                .path("paths")
                .fields()
                .forEachRemaining(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(method -> published.add(method.toUpperCase() + " " + path.getKey())));
        assertEquals(
                published,
                operations.stream()
                        .filter(Operation::isForProviders)
                        .map(operation -> operation.method() + " " + operation.path())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private List<String> carryOut(Suite doors, Claimants claimants) throws IOException, InterruptedException {
        List<Claimant> atProviderApi = claimants.atProviderApi();
        List<Claimant> atInternalApi = claimants.atInternalApi();
        List<Callable<String>> asked = new ArrayList<>();
        for (Operation operation : operations) {
            for (Claimant claimant : operation.isForProviders() ? atProviderApi : atInternalApi) {
                asked.add(() -> wrong(doors, operation.service(), operation, claimant, claimant.denial()));
                asked.add(() -> wrong(doors, GATEWAY, operation, claimant, atGateway(operation, claimant)));
            }
        }
        System.out.println(asked.size() + " requests whose tokens open nothing");
        return AtOnce.carryOut(CLIENTS, asked).stream()
                .filter(wrong -> !wrong.isEmpty())
                .toList();
    }

    /** The internal API is no address of the gateway, whoever asks. */
    private static Denial atGateway(Operation operation, Claimant claimant) {
        return operation.isForProviders() ? claimant.denial() : Denial.NOTHING_THERE;
    }

    private String wrong(Suite doors, SuiteService door, Operation operation, Claimant claimant, Denial denial) {
        HttpResponse<String> answer = send(doors.url(door), operation, claimant.authorization());
        return denial.wrongIn(answer)
                .map(fault -> "%s at %s, %s: %s"
                        .formatted(operation.method() + " " + operation.path(), door, claimant.name(), fault))
                .orElse("");
    }

    private HttpResponse<String> send(String url, Operation operation, String authorization) {
        Map<String, String> headers = new HashMap<>();
        if (authorization != null) {
            headers.put("Authorization", authorization);
        }
        String body = bodies.of(operation);
        if (body != null) {
            headers.put("Content-Type", operation.contentType());
        }
        return Ask.send(operation.method(), url + places.fill(operation), headers, body);
    }

    /** Reads with tokens that are right in everything: were they refused too, nothing would be proved. */
    private List<String> notOpened(Suite doors, SigningKey key) {
        return operations.stream()
                .filter(operation -> operation.method().equals("GET"))
                .filter(operation -> {
                    String client = operation.isForProviders() ? "aurora" : "dfe-service";
                    String good = Forgery.of(token(client)).signedBy(key);
                    int status = send(doors.url(operation.service()), operation, "Bearer " + good)
                            .statusCode();
                    return status == 401 || status == 403 || status >= 500;
                })
                .map(Operation::path)
                .toList();
    }

    /** What a service that starts would catch up on. */
    private void cutOff() {
        running.caller("dfe-service")
                .post(STATEMENTS, "/internal/v1/cut-off-runs", Map.of())
                .orFail();
    }

    private String token(String client) {
        return running.tokens().tokenFor(client);
    }

    private static Map<String, String> changed(Map<String, String> before, Map<String, String> after) {
        Map<String, String> changed = new HashMap<>(after);
        changed.entrySet().removeIf(table -> table.getValue().equals(before.get(table.getKey())));
        return changed;
    }
}
