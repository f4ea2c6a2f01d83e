package uk.gov.education.ecf.suite.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.localstack.infrastructure.StartFailure;
import uk.gov.education.ecf.suite.services.SuiteService;

class ReachedTest {

    private final Map<String, String> environment = new HashMap<>(Map.of(
            "ECF_GATEWAY_URL", "http://gateway:8080",
            "ECF_PARTNERSHIPS_URL", "http://partnerships-service:8081",
            "ECF_PARTICIPANTS_URL", "http://participants-service:8082",
            "ECF_DECLARATIONS_URL", "http://declarations-service:8083/",
            "ECF_STATEMENTS_URL", "http://statements-service:8084",
            "ECF_ISSUER_URL", "http://keycloak:8080/realms/ecf"));

    @Test
    void everyServiceIsAskedWhereTheEnvironmentSays() {
        Reached reached = Reached.elsewhere(environment).orElseThrow();
        assertEquals("http://gateway:8080", reached.endpoints().of(SuiteService.GATEWAY));
        assertEquals("http://declarations-service:8083", reached.endpoints().of(SuiteService.DECLARATIONS));
        assertEquals("http://statements-service:8084", reached.endpoints().of(SuiteService.STATEMENTS));
    }

    @Test
    void tokensComeFromTheIssuerThatTheEnvironmentNames() throws IOException {
        HttpServer issuer = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        issuer.createContext("/realms/ecf/protocol/openid-connect/token", exchange -> {
            byte[] token = "{\"access_token\":\"one\"}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, token.length);
            exchange.getResponseBody().write(token);
            exchange.close();
        });
        issuer.start();
        try {
            environment.put(
                    "ECF_ISSUER_URL", "http://127.0.0.1:" + issuer.getAddress().getPort() + "/realms/ecf");
            assertEquals(
                    "one", Reached.elsewhere(environment).orElseThrow().tokens().tokenFor("aurora"));
        } finally {
            issuer.stop(0);
        }
    }

    @Test
    void whatIsNotNamedIsAskedFor() {
        environment.remove("ECF_PARTICIPANTS_URL");
        environment.put("ECF_ISSUER_URL", " ");
        String told = assertThrows(StartFailure.class, () -> Reached.elsewhere(environment))
                .getMessage();
        assertTrue(told.contains("Set ECF_PARTICIPANTS_URL, ECF_ISSUER_URL."), told);
    }

    /** The services' own variables may be set for other reasons. */
    @Test
    void withoutAGatewaysAddressItIsTheSuiteOfThisCheckout() {
        environment.remove("ECF_GATEWAY_URL");
        assertEquals(Optional.empty(), Reached.elsewhere(environment));
    }
}
