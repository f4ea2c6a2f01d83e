package uk.gov.education.ecf.providerapi.merging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class MergedTest {

    private static final String SMALL = "{'type':'object','properties':{'id':{'type':'string','format':'uuid'}}}";

    @Test
    void twoServicesMayShareASchemaThatTheyDescribeAlike() {
        ObjectNode merged = merged(service("a", "/api/v3/a", SMALL), service("b", "/api/v3/b", SMALL));
        assertEquals(2, merged.path("paths").size());
        assertEquals(json(SMALL), merged.at("/components/schemas/Shared"));
    }

    @Test
    void whatTwoServicesDescribeDifferentlyFailsTheBuild() {
        ServiceDescription first = service("a", "/api/v3/a", SMALL);
        ServiceDescription second = service("b", "/api/v3/b", "{'type':'string'}");
        String message = assertThrows(IllegalStateException.class, () -> merged(first, second))
                .getMessage();
        assertTrue(message.contains("b describes Shared differently"), message);
    }

    @Test
    void oneAddressHasOneOwner() {
        ServiceDescription first = service("a", "/api/v3/a", SMALL);
        ServiceDescription second = service("b", "/api/v3/a", SMALL);
        assertThrows(IllegalStateException.class, () -> merged(first, second));
    }

    @Test
    void whatOnlyDfeMayCallIsLeftOutWithItsSchemas() {
        ObjectNode merged = merged(service("a", "/internal/v1/a", SMALL));
        assertTrue(merged.path("paths").isEmpty());
        assertFalse(merged.path("components").path("schemas").has("Shared"));
    }

    @Test
    void aDescriptionThatIsNotThereSaysHowItComesAbout() {
        Path missing = Path.of("nowhere/target/openapi/openapi.json");
        String message = assertThrows(IllegalStateException.class, () -> ServiceDescription.read(missing))
                .getMessage();
        assertTrue(message.contains("mvn -pl provider-api -am package"), message);
    }

    private static ObjectNode merged(ServiceDescription... services) {
        return PublishedDescription.of(
                json("{'openapi':'3.1.0','components':{}}"), new Examples(json("{}")), List.of(services));
    }

    private static ServiceDescription service(String name, String address, String schema) {
        return new ServiceDescription(
                name,
                json("{'paths':{'" + address + "':{'get':{'responses':{'200':{'content':{'application/json':{"
                        + "'schema':{'$ref':'#/components/schemas/Shared'}}}}}}}},"
                        + "'components':{'schemas':{'Shared':" + schema + "}}}"));
    }

    private static ObjectNode json(String text) {
        try {
            return (ObjectNode) new ObjectMapper().readTree(text.replace('\'', '"'));
        } catch (IOException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
