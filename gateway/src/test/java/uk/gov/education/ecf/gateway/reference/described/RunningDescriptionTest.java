package uk.gov.education.ecf.gateway.reference.described;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.gateway.config.ReferenceConfig;

class RunningDescriptionTest {

    private static final String TRAVEL = "X-With-Server-Date";

    @Test
    void inASandboxEveryRequestMayTravel() {
        JsonNode paths = described(true).path("paths");
        List<JsonNode> operations = paths.findParents("operationId");
        assertFalse(operations.isEmpty());
        operations.forEach(operation -> assertEquals(
                1,
                operation.path("parameters").findValuesAsText("name").stream()
                        .filter(TRAVEL::equals)
                        .count(),
                operation.path("operationId").asText()));
    }

    @Test
    void elsewhereNoneIsToldThatItMay() {
        assertFalse(described(false).path("paths").toString().contains(TRAVEL));
    }

    @Test
    void tokensAreToBeHadWhereTheInstallationSays() {
        assertEquals(
                "https://issuer.example/token",
                described(false)
                        .at("/components/securitySchemes/provider/flows/clientCredentials/tokenUrl")
                        .asText());
    }

    private static JsonNode described(boolean sandbox) {
        return new RunningDescription(new Installed(), sandbox).document();
    }

    private record Installed() implements ReferenceConfig {

        @Override
        public URI address() {
            return URI.create("https://gateway.example");
        }

        @Override
        public URI tokenUrl() {
            return URI.create("https://issuer.example/token");
        }

        @Override
        public String exampleClient() {
            return "somebody";
        }
    }
}
