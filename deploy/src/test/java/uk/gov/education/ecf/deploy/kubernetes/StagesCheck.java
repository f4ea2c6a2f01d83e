package uk.gov.education.ecf.deploy.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Everything has its stage, the stages are waves in the order in which the script goes through them, and of two versions side by side
 * those that hear are replaced before the one that they hear.
 */
final class StagesCheck implements Check {

    private static final Map<String, String> STAGES = Map.of(
            "participants-service", "hearers",
            "declarations-service", "hearers",
            "statements-service", "hearers",
            "partnerships-service", "tellers",
            "gateway", "front");

    private final List<String> order;

    /** @param script {@code roll-out}, which names the stages in their order */
    StagesCheck(String script) {
        Matcher stages = Pattern.compile("(?m)^stages=\\((.*)\\)$").matcher(script);
        order = stages.find() ? List.of(stages.group(1).split(" ")) : List.of();
    }

    @Override
    public List<String> complaints(Manifests manifests) {
        List<String> complaints = new ArrayList<>();
        if (!order.equals(List.of("foundations", "servers", "migrations", "hearers", "tellers", "front", "loading"))) {
            complaints.add("the script goes through " + order);
        }
        Map<String, String> waves = new LinkedHashMap<>();
        manifests.objects().forEach(object -> {
            String stage = stage(object);
            String wave = object.path("metadata")
                    .path("annotations")
                    .path("argocd.argoproj.io/sync-wave")
                    .asText();
            if (!order.contains(stage)) {
                complaints.add(Manifests.title(object) + " is of no stage: " + stage);
            } else if (!wave.equals("" + (order.indexOf(stage) - 3))) {
                complaints.add(Manifests.title(object) + " of stage " + stage + " comes in wave " + wave);
            }
        });
        STAGES.forEach((name, stage) -> manifests
                .find("Deployment", name)
                .filter(deployment -> !stage(deployment).equals(stage))
                .ifPresent(deployment ->
                        complaints.add(Manifests.title(deployment) + " comes with " + stage(deployment))));
        manifests
                .of("Job")
                .filter(job -> !stage(job).equals(Manifests.name(job).equals("sandbox") ? "loading" : "migrations"))
                .forEach(job -> complaints.add(Manifests.title(job) + " comes with " + stage(job)));
        manifests
                .services()
                .filter(service -> manifests.environment(service).containsKey("ECF_DATABASE_HOST"))
                .forEach(service -> migrated(manifests, service, complaints));
        return complaints;
    }

    /** By a run of the same image; what begins before it, ends. */
    private static void migrated(Manifests manifests, JsonNode service, List<String> complaints) {
        if (manifests.of("Job").noneMatch(job -> Manifests.image(job).equals(Manifests.image(service)))) {
            complaints.add("nobody migrates for " + Manifests.title(service) + " of " + Manifests.image(service));
        }
        if (!"false".equals(manifests.environment(service).get("ECF_MIGRATE_AT_START"))) {
            complaints.add(Manifests.title(service) + " migrates by itself");
        }
    }

    private static String stage(JsonNode object) {
        return object.path("metadata")
                .path("labels")
                .path("ecf.education.gov.uk/stage")
                .asText();
    }
}
