package uk.gov.education.ecf.suite.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.localstack.infrastructure.StartFailure;
import uk.gov.education.ecf.suite.services.SuiteService;

class InstallationTest {

    private static final Installation HERE =
            new Installation(service -> "http://here/" + service.folder(), client -> "token of " + client);

    @Test
    void whatTheEnvironmentDoesNotNameIsHere() {
        Installation installation = Installation.named(Map.of(), HERE);

        assertEquals("http://here/statements-service", installation.endpoints().of(SuiteService.STATEMENTS));
        assertEquals("token of dfe-service", installation.tokens().tokenFor("dfe-service"));
    }

    @Test
    void theEnvironmentNamesServicesAndWhoAsks() {
        Installation installation = Installation.named(
                Map.of("ECF_STATEMENTS_URL", "https://statements.example/", "ECF_TOKEN", "given"), HERE);

        assertEquals("https://statements.example", installation.endpoints().of(SuiteService.STATEMENTS));
        assertEquals(
                "http://here/declarations-service", installation.endpoints().of(SuiteService.DECLARATIONS));
        assertEquals("given", installation.tokens().tokenFor("dfe-service"));
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
