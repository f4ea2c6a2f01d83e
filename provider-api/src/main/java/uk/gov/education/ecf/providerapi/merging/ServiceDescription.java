package uk.gov.education.ecf.providerapi.merging;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** What one service says of itself; of that, only what providers may call is published. */
record ServiceDescription(String name, ObjectNode document) {

    private static final String FOR_PROVIDERS = "/api/";

    static ServiceDescription read(Path file) {
        if (!Files.exists(file)) {
            throw new IllegalStateException(file.normalize()
                    + " is missing: the services write their descriptions when they are packaged, so build them before, as in"
                    + " mvn -pl provider-api -am package -DskipTests");
        }
        try {
            return new ServiceDescription(file.getName(file.getNameCount() - 4).toString(), (ObjectNode)
                    new ObjectMapper().readTree(file.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    /** By address. */
    Map<String, JsonNode> paths() {
        Map<String, JsonNode> paths = new LinkedHashMap<>();
        document.path("paths").properties().stream()
                .filter(path -> path.getKey().startsWith(FOR_PROVIDERS))
                .forEach(path -> paths.put(path.getKey(), path.getValue()));
        return paths;
    }

    /** @throws IllegalStateException when the document refers to a schema that it does not have */
    JsonNode schema(String schemaName) {
        JsonNode schema = document.path("components").path("schemas").get(schemaName);
        if (schema == null) {
            throw new IllegalStateException(name + " refers to a schema that it does not describe: " + schemaName);
        }
        return schema;
    }
}
