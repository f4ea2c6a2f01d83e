package uk.gov.education.ecf.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static uk.gov.education.ecf.suite.services.SuiteService.GATEWAY;
import static uk.gov.education.ecf.suite.services.SuiteService.PARTNERSHIPS;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.localstack.infrastructure.Http;
import uk.gov.education.ecf.suite.api.Caller;

/** The lines of docs/operations.md about Keycloak do what it says, at a Keycloak: a provider is opened and closed, secrets and keys are changed. */
class OpeningAProviderJourney {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final RunningSuite running = RunningSuite.get();
    private final String provider = UUID.randomUUID().toString();
    private final String client = "dale-" + provider;
    private final List<String> opening = DocumentedLines.of("Opening a provider");
    private final List<String> keys = DocumentedLines.of("Keys and secrets");

    @Test
    void aProviderIsOpenedGetsAnotherSecretAndIsClosed() throws IOException, InterruptedException {
        running.caller("dfe-service")
                .put(
                        PARTNERSHIPS,
                        "/internal/v1/lead-providers/" + provider,
                        Map.of("name", "Dale " + provider, "vat_chargeable", true))
                .orFail();

        String secret = last(lines(opening.get(1)));
        String token = token(secret);
        assertEquals(provider, part(token, 1).path("lead_provider_id").asText());
        assertEquals(200, read(token));

        String another = last(lines(keys.get(0)));
        assertNotEquals(secret, another);
        assertEquals(401, ask(secret).statusCode());
        assertEquals(200, read(token(another)));
        assertEquals(200, read(token), "what is out stays valid");

        lines(opening.get(2));
        assertEquals(401, ask(another).statusCode());
    }

    /** Last of all, what the tests have kept of tokens is forgotten: the old key has signed it. */
    @Test
    void theRealmSignsWithAnotherKeyAndNobodyIsRefused() throws IOException, InterruptedException {
        String old = running.tokens().tokenFor("aurora");

        lines(keys.get(1));
        running.forgetTokens();
        String fresh = running.tokens().tokenFor("aurora");
        assertNotEquals(keyOf(old), keyOf(fresh));
        assertEquals(200, read(fresh));
        assertEquals(200, read(old), "nobody needs to ask for a new one");

        lines(keys.get(2));
        assertEquals(List.of(keyOf(fresh)), publishedKeys());
        assertEquals(200, read(fresh));
    }

    private String lines(String block) throws IOException, InterruptedException {
        return DocumentedLines.run(
                Map.of("KEYCLOAK", running.suite().keycloak().url(), "CLIENT", client, "PROVIDER", provider),
                opening.get(0),
                block);
    }

    private int read(String token) {
        return new Caller("whoever", running.endpoints(), client -> token, running.described()::judge)
                .get(GATEWAY, "/api/v3/participants/ecf?page%5Bper_page%5D=1")
                .status();
    }

    private String token(String secret) throws IOException {
        HttpResponse<String> answer = ask(secret);
        assertEquals(200, answer.statusCode(), answer.body());
        return JSON.readTree(answer.body()).path("access_token").asText();
    }

    private HttpResponse<String> ask(String secret) throws IOException {
        String form = "grant_type=client_credentials&client_id=" + client + "&client_secret=" + secret;
        return Http.send(
                HttpRequest.newBuilder(URI.create(issuer() + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private List<String> publishedKeys() throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(issuer() + "/protocol/openid-connect/certs"))
                .build();
        JsonNode published = JSON.readTree(
                Http.send(request, HttpResponse.BodyHandlers.ofString()).body());
        return StreamSupport.stream(published.path("keys").spliterator(), false)
                .filter(key -> key.path("use").asText().equals("sig"))
                .map(key -> key.path("kid").asText())
                .toList();
    }

    private String issuer() {
        return running.suite().keycloak().issuerUrl();
    }

    private static String keyOf(String token) throws IOException {
        return part(token, 0).path("kid").asText();
    }

    private static JsonNode part(String token, int number) throws IOException {
        return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[number]));
    }

    private static String last(String said) {
        List<String> lines = said.lines().toList();
        return lines.get(lines.size() - 1);
    }
}
