package uk.gov.education.ecf.deploy.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a pod of ours may do and take: nothing but its work. */
final class PodsCheck implements Check {

    @Override
    public List<String> complaints(Manifests manifests) {
        List<String> complaints = new ArrayList<>();
        manifests.workloads().forEach(workload -> {
            JsonNode pod = Manifests.podSpec(workload);
            Manifests.stream(pod.path("containers"))
                    .forEach(container -> expectations(pod, container).forEach((expectation, holds) -> {
                        if (!holds) {
                            complaints.add(Manifests.title(workload) + ": " + expectation);
                        }
                    }));
        });
        return complaints;
    }

    private static Map<String, Boolean> expectations(JsonNode pod, JsonNode container) {
        JsonNode secured = container.path("securityContext");
        JsonNode user = pod.path("securityContext");
        Map<String, Boolean> expectations = new LinkedHashMap<>();
        expectations.put(
                "runs as no root",
                user.path("runAsNonRoot").asBoolean() && user.path("runAsUser").asInt() > 0);
        expectations.put(
                "confined by seccomp",
                user.path("seccompProfile").path("type").asText().equals("RuntimeDefault"));
        expectations.put(
                "reads its root only", secured.path("readOnlyRootFilesystem").asBoolean());
        expectations.put(
                "gains no privilege",
                secured.path("allowPrivilegeEscalation").isBoolean()
                        && !secured.path("allowPrivilegeEscalation").asBoolean());
        expectations.put(
                "drops all capabilities",
                secured.path("capabilities").path("drop").toString().equals("[\"ALL\"]"));
        expectations.put("has no token of the cluster", isFalse(pod.path("automountServiceAccountToken")));
        expectations.put("is not told of services in its environment", isFalse(pod.path("enableServiceLinks")));
        for (String bound : List.of("requests", "limits")) {
            for (String resource : List.of("cpu", "memory")) {
                expectations.put(
                        bound + " of " + resource + " are set",
                        container.path("resources").path(bound).hasNonNull(resource));
            }
        }
        if (container.path("image").asText().contains("ecf/")) {
            expectations.put(
                    "may write to /tmp",
                    Manifests.stream(container.path("volumeMounts"))
                            .anyMatch(mount -> mount.path("mountPath").asText().equals("/tmp")));
        }
        return expectations;
    }

    private static boolean isFalse(JsonNode value) {
        return value.isBoolean() && !value.asBoolean();
    }
}
