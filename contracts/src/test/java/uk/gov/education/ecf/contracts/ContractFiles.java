package uk.gov.education.ecf.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What lies beside the records: schemas, examples, the AsyncAPI document. */
final class ContractFiles {

    static final ObjectMapper JSON = new ObjectMapper();

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private ContractFiles() {}

    static String example(String wireType) {
        return text("/examples/" + wireType + ".json");
    }

    static JsonNode asyncApi() {
        return parse(new YAMLMapper(), text("/asyncapi.yaml"));
    }

    static JsonNode json(String resource) {
        return parse(JSON, text(resource));
    }

    static JsonNode parse(String json) {
        return parse(JSON, json);
    }

    /** Formats count as rules, not as remarks. */
    static List<String> violations(String wireType, String json) {
        return SCHEMAS
                .getSchema(SchemaLocation.of("classpath:schemas/" + wireType + ".schema.json"))
                .validate(
                        json,
                        InputFormat.JSON,
                        run -> run.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }

    static List<String> namesIn(String folder) {
        try (Stream<Path> files =
                Files.list(Path.of(ContractFiles.class.getResource(folder).toURI()))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(String resource) {
        try (InputStream in = ContractFiles.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new AssertionError("no such file: " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode parse(ObjectMapper mapper, String text) {
        try {
            return mapper.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
