package uk.gov.education.ecf.deploy.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who is heard on which port, read off all policies together: the front door from outside, everything else from whom it is for. */
final class NetworkCheck implements Check {

    private static final String NAMESPACE = "ecf.education.gov.uk/";

    @Override
    public List<String> complaints(Manifests manifests) {
        List<String> complaints = new ArrayList<>();
        nobodyByDefault(manifests, complaints);
        manifests.services().forEach(service -> {
            String name = Manifests.name(service);
            boolean front = name.equals("gateway");
            Set<String> callers = new TreeSet<>(
                    front ? Set.of("namespace ingress") : Set.of("namespace internal-api", "Deployment gateway"));
            // whoever loads a sandbox
            manifests.find("Job", "sandbox").ifPresent(load -> callers.add(Manifests.title(load)));
            heard(manifests, service, "api", callers, complaints);
            heard(manifests, service, "management", Set.of("namespace monitoring"), complaints);
        });
        manifests.of("Ingress").forEach(ingress -> {
            Set<String> leads = ingress.findValues("service").stream()
                    .map(backend -> backend.path("name").asText())
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!leads.equals(Set.of("gateway"))) {
                complaints.add(Manifests.title(ingress) + " leads to " + leads);
            }
            if (ingress.path("spec").path("tls").findValuesAsText("secretName").isEmpty()) {
                complaints.add(Manifests.title(ingress) + " is open without TLS");
            }
        });
        return complaints;
    }

    /** Every workload has a policy of its own for both directions, beside the one that lets nobody be heard. */
    private static void nobodyByDefault(Manifests manifests, List<String> complaints) {
        boolean nobody = manifests
                .of("NetworkPolicy")
                .map(policy -> policy.path("spec"))
                .anyMatch(spec -> spec.path("podSelector").isEmpty()
                        && spec.path("policyTypes").toString().contains("Ingress")
                        && spec.path("ingress").isEmpty());
        if (!nobody) {
            complaints.add("whoever is forgotten is heard");
        }
        manifests
                .workloads()
                .filter(workload -> of(manifests, workload).noneMatch(policy -> policy.path("spec")
                        .path("policyTypes")
                        .toString()
                        .equals("[\"Ingress\",\"Egress\"]")))
                .forEach(workload -> complaints.add(Manifests.title(workload) + " has no policy of its own"));
        manifests
                .workloads()
                .filter(workload -> of(manifests, workload)
                        .flatMap(policy -> Manifests.stream(policy.path("spec").path("egress")))
                        .anyMatch(rule ->
                                rule.path("to").isEmpty() || rule.path("ports").isEmpty()))
                .forEach(workload -> complaints.add(Manifests.title(workload) + " may speak to anybody"));
    }

    private static void heard(
            Manifests manifests, JsonNode service, String port, Set<String> wanted, List<String> complaints) {
        Set<String> heard = of(manifests, service)
                .flatMap(policy -> Manifests.stream(policy.path("spec").path("ingress")))
                .filter(rule -> rule.path("ports").isEmpty()
                        || Manifests.stream(rule.path("ports"))
                                .anyMatch(open -> open.path("port").asText().equals(port)))
                .flatMap(rule -> peers(manifests, rule))
                .collect(Collectors.toCollection(TreeSet::new));
        if (!heard.equals(new TreeSet<>(wanted))) {
            complaints.add(Manifests.title(service) + " is heard on " + port + " by " + heard + " and not " + wanted);
        }
    }

    private static Stream<String> peers(Manifests manifests, JsonNode rule) {
        if (rule.path("from").isEmpty()) {
            return Stream.of("anybody");
        }
        return Manifests.stream(rule.path("from")).flatMap(peer -> {
            if (peer.has("namespaceSelector")) {
                return Manifests.strings(peer.path("namespaceSelector").path("matchLabels")).keySet().stream()
                        .map(label -> "namespace " + label.replace(NAMESPACE, ""));
            }
            return peer.has("podSelector")
                    ? Labels.selected(manifests, peer.path("podSelector")).stream()
                    : Stream.of("anybody");
        });
    }

    private static Stream<JsonNode> of(Manifests manifests, JsonNode workload) {
        return manifests
                .of("NetworkPolicy")
                .filter(policy ->
                        Labels.matches(policy.path("spec").path("podSelector"), Manifests.podLabels(workload)))
                .map(JsonNode.class::cast);
    }
}
