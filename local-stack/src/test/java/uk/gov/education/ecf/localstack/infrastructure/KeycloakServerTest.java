package uk.gov.education.ecf.localstack.infrastructure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeycloakServerTest {

    KeycloakServer server;

    @BeforeAll
    void start(@TempDir Path folder) {
        server = KeycloakServer.start(folder, Ports.free());
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "aurora, a0000000-0000-4000-8000-000000000001",
        "beacon, b0000000-0000-4000-8000-000000000002",
        "cedar, c0000000-0000-4000-8000-000000000003"
    })
    void theTokenOfALeadProviderSaysWhichOneItIs(String client, String leadProviderId) throws IOException {
        JsonNode claims = claims(client);
        assertEquals(leadProviderId, claims.path("lead_provider_id").asText());
        assertTrue(roles(claims).contains("lead-provider"));
        assertFalse(roles(claims).contains("dfe"));
    }

    @Test
    void theTokenOfTheDepartmentHasItsRoleAndNoLeadProvider() throws IOException {
        JsonNode claims = claims("dfe-service");
        assertTrue(roles(claims).contains("dfe"));
        assertFalse(roles(claims).contains("lead-provider"));
        assertTrue(claims.path("lead_provider_id").isMissingNode());
    }

    @Test
    void aStrangersTokenIsGenuineButGrantsNothing() throws IOException {
        JsonNode claims = claims("stranger");
        assertFalse(roles(claims).contains("dfe") || roles(claims).contains("lead-provider"));
        assertTrue(claims.path("lead_provider_id").isMissingNode());
    }

    @ParameterizedTest
    @CsvSource({"aurora", "stranger", "dfe-service"})
    void everyTokenIsForTheApiAndLastsAnHour(String client) throws IOException {
        JsonNode claims = claims(client);
        assertEquals(
                "http://127.0.0.1:" + server.port() + "/realms/ecf",
                claims.path("iss").asText());
        assertTrue(texts(claims.path("aud")).contains("ecf-api"));
        assertEquals(3600, claims.path("exp").asLong() - claims.path("iat").asLong());
    }

    @Test
    void anUnknownClientGetsNoToken() {
        assertThrows(StartFailure.class, () -> server.tokenFor("nobody"));
    }

    @Test
    void startsAgainAfterACrash() throws IOException {
        String before = keyId();
        server.kill();
        assertFalse(server.isAlive());
        server.start();
        assertEquals(before, keyId());
    }

    private String keyId() throws IOException {
        return json(server.tokenFor("aurora").split("\\.")[0]).path("kid").asText();
    }

    private JsonNode claims(String client) throws IOException {
        return json(server.tokenFor(client).split("\\.")[1]);
    }

    private static JsonNode json(String base64) throws IOException {
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(base64));
    }

    private static List<String> roles(JsonNode claims) {
        return texts(claims.path("realm_access").path("roles"));
    }

    private static List<String> texts(JsonNode node) {
        return node.isTextual()
                ? List.of(node.asText())
                : StreamSupport.stream(node.spliterator(), false)
                        .map(JsonNode::asText)
                        .toList();
    }
}
