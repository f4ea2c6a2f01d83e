package uk.gov.education.ecf.deploy.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The objects of an overlay. */
record Manifests(List<ObjectNode> objects) {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final Set<String> WITH_PODS = Set.of("Deployment", "Job");

    static Manifests parse(String yaml) {
        try (var documents = YAML.readerFor(ObjectNode.class).<ObjectNode>readValues(yaml)) {
            return new Manifests(new ArrayList<>(documents.readAll()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Manifests read(Path file) {
        try {
            return parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whoever breaks it, breaks nobody else's. */
    Manifests copy() {
        return new Manifests(
                objects.stream().map(ObjectNode::deepCopy).collect(Collectors.toCollection(ArrayList::new)));
    }

    Stream<ObjectNode> of(String kind) {
        return objects.stream().filter(object -> object.path("kind").asText().equals(kind));
    }

    Optional<ObjectNode> find(String kind, String name) {
        return of(kind).filter(object -> name(object).equals(name)).findFirst();
    }

    /** For a test that breaks it. */
    ObjectNode get(String kind, String name) {
        return find(kind, name).orElseThrow(() -> new IllegalArgumentException("no " + kind + " " + name));
    }

    /** Everything that has pods made of a template. */
    Stream<ObjectNode> workloads() {
        return objects.stream()
                .filter(object -> WITH_PODS.contains(object.path("kind").asText()));
    }

    /** The five, that is all that have a Deployment of our own images. */
    Stream<ObjectNode> services() {
        return of("Deployment").filter(deployment -> image(deployment).contains("ecf/"));
    }

    static String name(JsonNode object) {
        return object.path("metadata").path("name").asText();
    }

    /** As a person calls it. */
    static String title(JsonNode object) {
        return object.path("kind").asText() + " " + name(object);
    }

    static JsonNode podSpec(JsonNode workload) {
        return workload.path("spec").path("template").path("spec");
    }

    static JsonNode container(JsonNode workload) {
        return podSpec(workload).path("containers").path(0);
    }

    static String image(JsonNode workload) {
        return container(workload).path("image").asText();
    }

    static Map<String, String> podLabels(JsonNode workload) {
        return strings(workload.path("spec").path("template").path("metadata").path("labels"));
    }

    static Map<String, String> strings(JsonNode object) {
        Map<String, String> strings = new LinkedHashMap<>();
        object.properties()
                .forEach(entry -> strings.put(entry.getKey(), entry.getValue().asText()));
        return strings;
    }

    static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    /** The variables of the first container: those of config maps that are there, and its own, which win; a reference is null. */
    Map<String, String> environment(JsonNode workload) {
        Map<String, String> variables = new LinkedHashMap<>();
        stream(container(workload).path("envFrom"))
                .map(from -> from.path("configMapRef").path("name").asText())
                .flatMap(name -> find("ConfigMap", name).stream())
                .forEach(map -> variables.putAll(strings(map.path("data"))));
        stream(container(workload).path("env"))
                .forEach(variable -> variables.put(
                        variable.path("name").asText(),
                        variable.has("value") ? variable.path("value").asText() : null));
        return variables;
    }
}
