package uk.gov.education.ecf.deploy.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Whatever selects, selects what it is meant for; whatever is referred to by name, is there. */
final class SelectorsCheck implements Check {

    @Override
    public List<String> complaints(Manifests manifests) {
        List<String> complaints = new ArrayList<>();
        manifests.of("Deployment").forEach(deployment -> {
            one(manifests, deployment, deployment.path("spec").path("selector"), complaints);
            Manifests.stream(Manifests.podSpec(deployment).path("topologySpreadConstraints"))
                    .forEach(spread -> one(manifests, deployment, spread.path("labelSelector"), complaints));
        });
        manifests
                .of("PodDisruptionBudget")
                .forEach(budget -> one(manifests, budget, budget.path("spec").path("selector"), complaints));
        manifests.of("Service").forEach(service -> {
            ObjectNode selector = JsonNodeFactory.instance.objectNode();
            selector.set("matchLabels", service.path("spec").path("selector"));
            one(manifests, service, selector, complaints);
        });
        manifests.of("NetworkPolicy").forEach(policy -> policy(manifests, policy, complaints));
        manifests.of("HorizontalPodAutoscaler").forEach(scaler -> {
            JsonNode target = scaler.path("spec").path("scaleTargetRef");
            if (!there(
                    manifests, target.path("kind").asText(), target.path("name").asText())) {
                complaints.add(Manifests.title(scaler) + " scales what is not there: " + target);
            }
        });
        measured(manifests, complaints);
        manifests.workloads().forEach(workload -> references(manifests, workload, complaints));
        manifests.objects().forEach(object -> clusters(manifests, object, complaints));
        return complaints;
    }

    /** Exactly one kind of pod, of the same name. */
    private static void one(Manifests manifests, JsonNode object, JsonNode selector, List<String> complaints) {
        List<String> selected = Labels.selected(manifests, selector);
        if (!selected.equals(List.of("Deployment " + Manifests.name(object)))) {
            complaints.add(Manifests.title(object) + " selects " + selected);
        }
    }

    private static void policy(Manifests manifests, JsonNode policy, List<String> complaints) {
        JsonNode spec = policy.path("spec");
        List<JsonNode> selectors = new ArrayList<>(List.of(spec.path("podSelector")));
        for (String direction : List.of("ingress", "egress")) {
            for (JsonNode rule : spec.path(direction)) {
                for (JsonNode peer : rule.path(direction.equals("ingress") ? "from" : "to")) {
                    if (peer.has("podSelector") && !peer.has("namespaceSelector")) {
                        selectors.add(peer.path("podSelector"));
                    }
                }
            }
        }
        for (JsonNode selector : selectors) {
            if (Labels.selected(manifests, selector).isEmpty()) {
                complaints.add(Manifests.title(policy) + " names pods that nobody has: " + selector);
            }
        }
    }

    /** Every replica of the five, on the port that shows it, and nobody else. */
    private static void measured(Manifests manifests, List<String> complaints) {
        List<String> wanted =
                manifests.services().map(Manifests::title).sorted().toList();
        List<String> measured = manifests
                .of("PodMonitor")
                .filter(monitor -> monitor.path("spec")
                        .path("podMetricsEndpoints")
                        .path(0)
                        .path("port")
                        .asText()
                        .equals("management"))
                .flatMap(monitor ->
                        Labels.selected(manifests, monitor.path("spec").path("selector")).stream())
                .sorted()
                .toList();
        if (!measured.equals(wanted)) {
            complaints.add("measured are " + measured + " and not " + wanted);
        }
    }

    private static void references(Manifests manifests, JsonNode workload, List<String> complaints) {
        Manifests.stream(Manifests.container(workload).path("envFrom"))
                .map(from -> from.path("configMapRef").path("name").asText())
                .filter(name -> !there(manifests, "ConfigMap", name))
                .forEach(name -> complaints.add(Manifests.title(workload) + " reads no ConfigMap " + name));
        JsonNode account = Manifests.podSpec(workload).path("serviceAccountName");
        if (!account.isMissingNode() && !there(manifests, "ServiceAccount", account.asText())) {
            complaints.add(Manifests.title(workload) + " runs as nobody: " + account);
        }
    }

    private static void clusters(Manifests manifests, JsonNode object, List<String> complaints) {
        String kafka = object.path("metadata")
                .path("labels")
                .path("strimzi.io/cluster")
                .asText();
        if (!kafka.isEmpty() && !there(manifests, "Kafka", kafka)) {
            complaints.add(Manifests.title(object) + " belongs to no Kafka " + kafka);
        }
        String backedUp = object.path("spec").path("cluster").path("name").asText();
        if (!backedUp.isEmpty() && !there(manifests, "Cluster", backedUp)) {
            complaints.add(Manifests.title(object) + " backs up no Cluster " + backedUp);
        }
        Manifests.stream(object.path("spec").path("plugins"))
                .map(plugin ->
                        plugin.path("parameters").path("barmanObjectName").asText())
                .filter(store -> !there(manifests, "ObjectStore", store))
                .forEach(store ->
                        complaints.add(Manifests.title(object) + " keeps its backups in no ObjectStore " + store));
        String realmOf = object.path("spec").path("keycloakCRName").asText();
        if (!realmOf.isEmpty() && !there(manifests, "Keycloak", realmOf)) {
            complaints.add(Manifests.title(object) + " is for no Keycloak " + realmOf);
        }
    }

    private static boolean there(Manifests manifests, String kind, String name) {
        return manifests.find(kind, name).isPresent();
    }
}
