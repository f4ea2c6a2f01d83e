package uk.gov.education.ecf.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Beside each application lies a list of everything that is in it, in CycloneDX's form. */
class BillOfMaterialsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "partnerships-service",
                "participants-service",
                "declarations-service",
                "statements-service",
                "gateway"
            })
    void whatAnApplicationIsMadeOfIsListed(String application) throws IOException {
        JsonNode list = new ObjectMapper()
                .readTree(Path.of("..", application, "target", "quarkus-run-cyclonedx.json")
                        .toFile());

        assertEquals("CycloneDX", list.path("bomFormat").asText());
        Set<String> names = StreamSupport.stream(list.path("components").spliterator(), false)
                .map(component -> component.path("name").asText())
                .collect(Collectors.toSet());
        assertTrue(names.containsAll(Set.of("quarkus-rest", "json-api", "contracts", "netty-common")), names::toString);
        list.path("components")
                .forEach(component -> assertTrue(component.hasNonNull("version"), () -> component + " has no version"));
    }
}
