package uk.gov.education.ecf.gateway.reference.described;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.gov.education.ecf.gateway.config.ReferenceConfig;
import uk.gov.education.ecf.gateway.reference.files.ShownFile;
import uk.gov.education.ecf.providerapi.ProviderApi;

/** The published description with what only this installation knows: where tokens are to be had, and whether requests may travel in time. */
@Singleton
public final class RunningDescription {

    /** Where clients and generators find it. */
    public static final String JSON = "/api/v3/openapi.json";

    /** The same as YAML. */
    public static final String YAML = "/api/v3/openapi.yaml";

    private static final YAMLMapper AS_YAML = YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .build();

    private final ObjectNode document = ProviderApi.description();

    @Inject
    RunningDescription(ReferenceConfig config, @ConfigProperty(name = "ecf.sandbox") boolean sandbox) {
        ((ObjectNode) document.at("/components/securitySchemes/provider/flows/clientCredentials"))
                .put("tokenUrl", config.tokenUrl().toString());
        if (sandbox) {
            document.path("paths").findParents("operationId").stream()
                    .map(ObjectNode.class::cast)
                    .forEach(RunningDescription::mayTravel);
        }
    }

    /** The whole document; not to be changed. */
    public ObjectNode document() {
        return document;
    }

    /** By address. */
    public Map<String, ShownFile> files() {
        try {
            return Map.of(
                    JSON, ShownFile.text("application/json", document.toString()),
                    YAML, ShownFile.text("application/yaml", AS_YAML.writeValueAsString(document)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the description cannot be written as YAML", e);
        }
    }

    private static void mayTravel(ObjectNode operation) {
        ObjectNode header = operation
                .withArray("parameters")
                .addObject()
                .put("name", "X-With-Server-Date")
                .put("in", "header")
                .put(
                        "description",
                        "Only in a sandbox: the request is judged and answered as if it were that moment. An RFC 3339 date and time.");
        header.putObject("schema").put("type", "string").put("format", "date-time");
        header.put("example", "2025-01-10T10:42:00Z");
    }
}
