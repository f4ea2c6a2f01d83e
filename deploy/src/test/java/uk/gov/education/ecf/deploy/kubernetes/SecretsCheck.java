package uk.gov.education.ecf.deploy.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Secrets are referred to, never written here: the operators make most, and README.md tells which are to be provided. */
final class SecretsCheck implements Check {

    private static final Set<String> OF_A_DATABASE = Set.of("host", "port", "dbname", "username", "password");

    /** As the README's table has them. */
    private static final Map<String, Set<String>> PROVIDED = Map.of(
            "gateway-tls", Set.of("tls.crt", "tls.key"),
            "keycloak-tls", Set.of("tls.crt", "tls.key"),
            "backups", Set.of("access-key-id", "secret-access-key"),
            "redis", Set.of("password", "url"),
            "sandbox-clients", Set.of("aurora", "beacon", "cedar", "stranger", "dfe-service"));

    private static final Pattern CONFIDENTIAL =
            Pattern.compile(".*(PASSWORD|SECRET|JAAS|TOKEN(?!_URL)|://[^/]*:[^/]*@).*");

    private final String readme;

    /** @param readme the page that says which secrets are to be provided */
    SecretsCheck(String readme) {
        this.readme = readme;
    }

    @Override
    public List<String> complaints(Manifests manifests) {
        List<String> complaints = new ArrayList<>();
        manifests.of("Secret").forEach(secret -> complaints.add(Manifests.title(secret) + " is written here"));
        Map<String, Set<String>> known = known(manifests);
        manifests.objects().forEach(object -> references(object, object, known, complaints));
        manifests.workloads().forEach(workload -> inTheOpen(workload, manifests.environment(workload), complaints));
        manifests.of("ConfigMap").forEach(map -> inTheOpen(map, Manifests.strings(map.path("data")), complaints));
        PROVIDED.forEach((secret, keys) -> keys.stream()
                .filter(key -> !readme.contains("`" + secret + "`") || !readme.contains("`" + key + "`"))
                .forEach(key -> complaints.add("the README does not tell of " + key + " of secret " + secret)));
        return complaints;
    }

    private static void inTheOpen(JsonNode object, Map<String, String> variables, List<String> complaints) {
        variables.forEach((variable, value) -> {
            if (value != null && CONFIDENTIAL.matcher(variable + "=" + value).matches()) {
                complaints.add(Manifests.title(object) + " tells a secret in the open: " + variable);
            }
        });
    }

    private static Map<String, Set<String>> known(Manifests manifests) {
        Map<String, Set<String>> known = new HashMap<>(PROVIDED);
        manifests.of("Cluster").map(Manifests::name).forEach(cluster -> {
            known.put(cluster + "-app", OF_A_DATABASE);
            known.put(cluster + "-ca", Set.of("ca.crt"));
        });
        manifests.of("Kafka").forEach(kafka -> known.put(Manifests.name(kafka) + "-cluster-ca-cert", Set.of("ca.crt")));
        manifests
                .of("KafkaUser")
                .forEach(user -> known.put(Manifests.name(user), Set.of("password", "sasl.jaas.config")));
        return known;
    }

    private static void references(
            JsonNode object, JsonNode node, Map<String, Set<String>> known, List<String> complaints) {
        node.properties().forEach(entry -> {
            JsonNode value = entry.getValue();
            String field = entry.getKey();
            if (field.equals("tlsSecret") || (field.equals("secretName") && !node.has("items"))) {
                reference(object, value.asText(), "tls.crt", known, complaints);
            } else if (field.equals("secretName")) {
                Manifests.stream(node.path("items"))
                        .forEach(item -> reference(
                                object, value.asText(), item.path("key").asText(), known, complaints));
            } else if (value.isObject() && value.has("name") && value.has("key")) {
                reference(object, value.path("name").asText(), value.path("key").asText(), known, complaints);
            }
            references(object, value, known, complaints);
        });
        if (node.isArray()) {
            node.forEach(element -> references(object, element, known, complaints));
        }
    }

    private static void reference(
            JsonNode object, String secret, String key, Map<String, Set<String>> known, List<String> complaints) {
        if (!known.getOrDefault(secret, Set.of()).contains(key)) {
            complaints.add(Manifests.title(object) + " reads " + key + " of secret " + secret + ", which nobody makes");
        }
    }
}
