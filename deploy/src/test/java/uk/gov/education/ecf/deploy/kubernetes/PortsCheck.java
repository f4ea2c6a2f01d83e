package uk.gov.education.ecf.deploy.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Ports are named once, where a container listens; services, probes, policies and the ingress go by those names. */
final class PortsCheck implements Check {

    private static final Map<String, String> PROBES = Map.of(
            "startupProbe", "/q/health/started",
            "livenessProbe", "/q/health/live",
            "readinessProbe", "/q/health/ready");

    private static final Map<String, String> LISTENS =
            Map.of("QUARKUS_HTTP_PORT", "api", "QUARKUS_MANAGEMENT_PORT", "management");

    @Override
    public List<String> complaints(Manifests manifests) {
        List<String> complaints = new ArrayList<>();
        manifests.services().forEach(service -> {
            probes(service, complaints);
            listens(manifests, service, complaints);
        });
        manifests.of("Service").forEach(service -> Manifests.stream(
                        service.path("spec").path("ports"))
                .filter(port -> container(manifests, Manifests.name(service))
                        .filter(container -> named(
                                        container, port.path("targetPort").asText())
                                .isPresent())
                        .isEmpty())
                .forEach(port -> complaints.add(Manifests.title(service) + " leads nowhere: " + port)));
        manifests
                .of("Service")
                .filter(service -> Manifests.stream(service.path("spec").path("ports"))
                        .anyMatch(port -> port.path("targetPort").asText().equals("management")))
                .forEach(service -> complaints.add(Manifests.title(service) + " leads to the management port"));
        manifests.of("NetworkPolicy").forEach(policy -> policy(manifests, policy, complaints));
        manifests.of("Ingress").forEach(ingress -> ingress(manifests, ingress, complaints));
        return complaints;
    }

    private static void probes(JsonNode service, List<String> complaints) {
        PROBES.forEach((probe, path) -> {
            JsonNode get = Manifests.container(service).path(probe).path("httpGet");
            if (!get.path("path").asText().equals(path)
                    || !get.path("port").asText().equals("management")) {
                complaints.add(Manifests.title(service) + " has no right " + probe + ": " + get);
            }
        });
    }

    private static void listens(Manifests manifests, JsonNode service, List<String> complaints) {
        Map<String, String> environment = manifests.environment(service);
        LISTENS.forEach((variable, port) -> {
            String number = named(Manifests.container(service), port)
                    .map(found -> found.path("containerPort").asText())
                    .orElse("none");
            if (!number.equals(environment.get(variable))) {
                complaints.add(Manifests.title(service) + " listens on " + environment.get(variable) + ", and its port "
                        + port + " is " + number);
            }
        });
    }

    private static void policy(Manifests manifests, JsonNode policy, List<String> complaints) {
        JsonNode spec = policy.path("spec");
        for (JsonNode rule : spec.path("ingress")) {
            named(rule)
                    .filter(port -> !offered(manifests, spec.path("podSelector"), port))
                    .forEach(port -> complaints.add(Manifests.title(policy) + " opens no port " + port));
        }
        for (JsonNode rule : spec.path("egress")) {
            for (JsonNode peer : rule.path("to")) {
                named(rule)
                        .filter(port -> !offered(manifests, peer.path("podSelector"), port))
                        .forEach(port -> complaints.add(Manifests.title(policy) + " leads to no port " + port));
            }
        }
    }

    private static Stream<String> named(JsonNode rule) {
        return Manifests.stream(rule.path("ports"))
                .map(port -> port.path("port"))
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText);
    }

    private static boolean offered(Manifests manifests, JsonNode selector, String port) {
        return manifests
                .workloads()
                .filter(workload -> Labels.matches(selector, Manifests.podLabels(workload)))
                .allMatch(workload -> named(Manifests.container(workload), port).isPresent());
    }

    private static void ingress(Manifests manifests, JsonNode ingress, List<String> complaints) {
        for (JsonNode rule : ingress.path("spec").path("rules")) {
            for (JsonNode path : rule.path("http").path("paths")) {
                JsonNode backend = path.path("backend").path("service");
                boolean there = manifests
                        .find("Service", backend.path("name").asText())
                        .filter(service -> Manifests.stream(service.path("spec").path("ports"))
                                .anyMatch(port -> port.path("name")
                                        .equals(backend.path("port").path("name"))))
                        .isPresent();
                if (!there) {
                    complaints.add(Manifests.title(ingress) + " leads nowhere: " + backend);
                }
            }
        }
    }

    private static Optional<JsonNode> container(Manifests manifests, String deployment) {
        return manifests.find("Deployment", deployment).map(Manifests::container);
    }

    private static Optional<JsonNode> named(JsonNode container, String port) {
        return Manifests.stream(container.path("ports"))
                .filter(candidate -> candidate.path("name").asText().equals(port))
                .findFirst();
    }
}
