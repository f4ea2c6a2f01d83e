package uk.gov.education.ecf.deploy.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Of every service there are two at least, apart from each other, of which one may be drained, and none is stopped before it has ended its work. */
final class AvailabilityCheck implements Check {

    /** What the relay and the consumers take to end, after what HTTP takes. */
    private static final long ENDING_SECONDS = 10;

    @Override
    public List<String> complaints(Manifests manifests) {
        List<String> complaints = new ArrayList<>();
        manifests.services().forEach(service -> {
            String title = Manifests.title(service);
            int least = manifests
                    .find("HorizontalPodAutoscaler", Manifests.name(service))
                    .map(scaler -> scaler.path("spec").path("minReplicas").asInt())
                    .orElse(0);
            if (least < 2) {
                complaints.add(title + " may have fewer than two replicas");
            }
            Optional<JsonNode> budget = manifests
                    .find("PodDisruptionBudget", Manifests.name(service))
                    .map(found -> found.path("spec").path("maxUnavailable"));
            if (budget.filter(most -> most.asInt() >= 1 && most.asInt() < least).isEmpty()) {
                complaints.add(title + " can either not be drained, or be drained of all: " + budget);
            }
            complaints.addAll(replacement(service));
            complaints.addAll(ending(manifests, service));
        });
        return complaints;
    }

    private static List<String> replacement(JsonNode service) {
        List<String> complaints = new ArrayList<>();
        JsonNode rolling = service.path("spec").path("strategy").path("rollingUpdate");
        if (!rolling.path("maxUnavailable").asText().equals("0")
                || rolling.path("maxSurge").asInt() < 1) {
            complaints.add(Manifests.title(service) + " stops a replica before another is ready: " + rolling);
        }
        List<String> apart = Manifests.stream(Manifests.podSpec(service).path("topologySpreadConstraints"))
                .map(spread -> spread.path("topologyKey").asText())
                .toList();
        if (!apart.equals(List.of("kubernetes.io/hostname", "topology.kubernetes.io/zone"))) {
            complaints.add(Manifests.title(service) + " is spread over " + apart);
        }
        if (service.path("spec").has("replicas")) {
            complaints.add(Manifests.title(service) + " takes its number of replicas from the autoscaler");
        }
        return complaints;
    }

    private static List<String> ending(Manifests manifests, JsonNode service) {
        Map<String, String> environment = manifests.environment(service);
        long takes = seconds(environment, "ECF_SHUTDOWN_DELAY")
                + seconds(environment, "ECF_SHUTDOWN_TIMEOUT")
                + ENDING_SECONDS;
        long given =
                Manifests.podSpec(service).path("terminationGracePeriodSeconds").asLong();
        return given < takes
                ? List.of(Manifests.title(service) + " is killed after " + given + " s, and may take " + takes)
                : List.of();
    }

    private static long seconds(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable))
                .map(text -> Duration.parse("PT" + text).toSeconds())
                .orElse(Long.MAX_VALUE / 4);
    }
}
