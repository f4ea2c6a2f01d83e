package uk.gov.education.ecf.deploy.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which pods a selector means. */
final class Labels {

    private Labels() {}

    /** The labels of every kind of pod by the name of what makes it: ours, and those that operators make of their objects. */
    static Map<String, Map<String, String>> ofPods(Manifests manifests) {
        Map<String, Map<String, String>> pods = new LinkedHashMap<>();
        manifests.workloads().forEach(workload -> pods.put(Manifests.title(workload), Manifests.podLabels(workload)));
        manifests
                .of("Cluster")
                .forEach(cluster ->
                        pods.put(Manifests.title(cluster), Map.of("cnpg.io/cluster", Manifests.name(cluster))));
        manifests
                .of("Kafka")
                .forEach(kafka -> pods.put(
                        Manifests.title(kafka),
                        Map.of("strimzi.io/cluster", Manifests.name(kafka), "strimzi.io/kind", "Kafka")));
        manifests
                .of("Keycloak")
                .forEach(keycloak -> pods.put(
                        Manifests.title(keycloak),
                        Map.of("app", "keycloak", "app.kubernetes.io/instance", Manifests.name(keycloak))));
        return pods;
    }

    /** Who is meant by {@code matchLabels} and {@code matchExpressions}; everybody by an empty selector. */
    static List<String> selected(Manifests manifests, JsonNode selector) {
        List<String> selected = new ArrayList<>();
        ofPods(manifests).forEach((pod, labels) -> {
            if (matches(selector, labels)) {
                selected.add(pod);
            }
        });
        return selected;
    }

    static boolean matches(JsonNode selector, Map<String, String> labels) {
        boolean exact = Manifests.strings(selector.path("matchLabels")).entrySet().stream()
                .allMatch(wanted -> wanted.getValue().equals(labels.get(wanted.getKey())));
        return exact
                && Manifests.stream(selector.path("matchExpressions")).allMatch(expression -> values(expression)
                        .anyMatch(value ->
                                value.equals(labels.get(expression.path("key").asText()))));
    }

    private static Stream<String> values(JsonNode expression) {
        if (!expression.path("operator").asText().equals("In")) {
            throw new IllegalArgumentException("only In is understood here: " + expression);
        }
        return Manifests.stream(expression.path("values")).map(JsonNode::asText);
    }
}
