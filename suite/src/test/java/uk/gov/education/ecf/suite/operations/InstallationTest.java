package uk.gov.education.ecf.suite.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import uk.gov.education.ecf.localstack.infrastructure.StartFailure;
import uk.gov.education.ecf.suite.services.SuiteService;

class InstallationTest {

    private static final Installation HERE =
            new Installation(service -> "http://here/" + service.folder(), client -> "token of " + client);

    @Test
    void itIsHereWhereTheEnvironmentNamesNoService() {
        Installation installation = Installation.named(Map.of("ECF_TOKEN", "given"), () -> HERE);

        assertEquals("http://here/statements-service", installation.endpoints().of(SuiteService.STATEMENTS));
        assertEquals("token of dfe-service", installation.tokens().tokenFor("dfe-service"));
    }

    @Test
    void theEnvironmentNamesServicesAndWhoAsks() {
        Installation installation = Installation.named(
                Map.of("ECF_STATEMENTS_URL", " https://statements.example/ ", "ECF_TOKEN", "given"), () -> HERE);

        assertEquals("https://statements.example", installation.endpoints().of(SuiteService.STATEMENTS));
        assertEquals("given", installation.tokens().tokenFor("dfe-service"));
    }

    /** Half of it here and half elsewhere is nobody's suite. */
    @Test
    void whatIsNotNamedElsewhereIsAskedFor() {
        Installation installation =
                Installation.named(Map.of("ECF_STATEMENTS_URL", "https://a.example", "ECF_TOKEN", "given"), () -> HERE);

        assertAskedFor("ECF_DECLARATIONS_URL", () -> installation.endpoints().of(SuiteService.DECLARATIONS));
        assertAskedFor("ECF_ISSUER_URL", () -> installation.tokens().tokenFor("aurora"));
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
            String url = "http://127.0.0.1:" + issuer.getAddress().getPort() + "/realms/ecf";
            Installation installation = Installation.named(
                    Map.of("ECF_GATEWAY_URL", "http://gateway:8080", "ECF_ISSUER_URL", url), () -> HERE);
            assertEquals("one", installation.tokens().tokenFor("aurora"));
        } finally {
            issuer.stop(0);
        }
    }

    private static void assertAskedFor(String variable, Executable use) {
        String said = assertThrows(StartFailure.class, use).getMessage();
        assertTrue(said.contains("set " + variable), said);
    }

    @Test
    void aServiceGoesByItsFolderAndByItsShortName() {
        assertEquals(SuiteService.DECLARATIONS, Installation.service("declarations"));
        assertEquals(SuiteService.DECLARATIONS, Installation.service("Declarations-Service"));
    }

    @Test
    void whatIsNoServiceWithADatabaseIsToldWithThoseThatThereAre() {
        String said = assertThrows(StartFailure.class, () -> Installation.service("gateway"))
                .getMessage();
        assertTrue(said.contains("partnerships, participants, declarations, statements"), said);
    }
}
