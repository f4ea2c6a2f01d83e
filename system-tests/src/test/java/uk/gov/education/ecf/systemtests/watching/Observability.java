package uk.gov.education.ecf.systemtests.watching;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import uk.gov.education.ecf.localstack.infrastructure.ProjectRoot;

/** The files of {@code deploy/observability}. */
final class Observability {

    static final Path FOLDER = ProjectRoot.find().path().resolve("deploy/observability");

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private Observability() {}

    /** @param kind {@code rules}, {@code tests} or {@code grafana/dashboards} */
    static List<Path> files(String kind) {
        try (Stream<Path> files = Files.list(FOLDER.resolve(kind))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** JSON or YAML, of which the one is a part of the other. */
    static JsonNode read(Path file) {
        try {
            return YAML.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<JsonNode> alerts() {
        return rules().filter(rule -> rule.has("alert")).toList();
    }

    /** The names that recording rules give to what they make of others. */
    static Set<String> recorded() {
        return rules().filter(rule -> rule.has("record"))
                .map(rule -> rule.path("record").asText())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every question that a rule or a panel asks. */
    static List<String> expressions() {
        Stream<String> shown = files("grafana/dashboards").stream()
                .flatMap(dashboard -> read(dashboard).findValuesAsText("expr").stream());
        return Stream.concat(rules().map(rule -> rule.path("expr").asText()), shown)
                .toList();
    }

    private static Stream<JsonNode> rules() {
        return files("rules").stream()
                .flatMap(file -> each(read(file).path("groups")))
                .flatMap(group -> each(group.path("rules")));
    }

    static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
