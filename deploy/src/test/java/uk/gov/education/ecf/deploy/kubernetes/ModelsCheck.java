package uk.gov.education.ecf.deploy.kubernetes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import io.strimzi.api.kafka.model.kafka.Kafka;
import io.strimzi.api.kafka.model.nodepool.KafkaNodePool;
import io.strimzi.api.kafka.model.topic.KafkaTopic;
import io.strimzi.api.kafka.model.user.KafkaUser;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Each object is what the model of its kind knows, field by field: Kubernetes' own client, and the classes of Strimzi's operator. Of the
 * other operators no model is to be had as a library; their kinds are named here, and whatever else is of no known kind is refused.
 */
final class ModelsCheck implements Check {

    private static final Map<String, Class<?>> OF_STRIMZI = Map.of(
            "Kafka", Kafka.class,
            "KafkaNodePool", KafkaNodePool.class,
            "KafkaTopic", KafkaTopic.class,
            "KafkaUser", KafkaUser.class);

    private static final Set<String> WITHOUT_A_MODEL = Set.of(
            "postgresql.cnpg.io/v1 Cluster",
            "postgresql.cnpg.io/v1 ScheduledBackup",
            "barmancloud.cnpg.io/v1 ObjectStore",
            "k8s.keycloak.org/v2alpha1 Keycloak",
            "k8s.keycloak.org/v2alpha1 KeycloakRealmImport",
            "monitoring.coreos.com/v1 PodMonitor",
            "monitoring.coreos.com/v1 PrometheusRule");

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public List<String> complaints(Manifests manifests) {
        return manifests.objects().stream()
                .flatMap(object ->
                        complaint(object).map(complaint -> Manifests.title(object) + ": " + complaint).stream())
                .toList();
    }

    private static Optional<String> complaint(JsonNode object) {
        String version = object.path("apiVersion").asText();
        String kind = object.path("kind").asText();
        if (version.equals("kafka.strimzi.io/v1") && OF_STRIMZI.containsKey(kind)) {
            return ofStrimzi(OF_STRIMZI.get(kind), object);
        }
        return WITHOUT_A_MODEL.contains(version + " " + kind)
                ? Optional.empty()
                : ofKubernetes(version.substring(version.indexOf('/') + 1) + kind, object);
    }

    private static Optional<String> ofKubernetes(String name, JsonNode object) {
        try {
            Class<?> kind = Class.forName("io.kubernetes.client.openapi.models."
                    + name.substring(0, 1).toUpperCase(Locale.ROOT)
                    + name.substring(1));
            kind.getMethod("validateJsonElement", JsonElement.class)
                    .invoke(null, JsonParser.parseString(object.toString()));
            io.kubernetes.client.openapi.JSON.getGson().fromJson(object.toString(), kind);
            return Optional.empty();
        } catch (InvocationTargetException e) {
            return Optional.of(e.getCause().getMessage());
        } catch (JsonParseException e) {
            return Optional.of(e.getMessage());
        } catch (ReflectiveOperationException e) {
            return Optional.of("a kind that Kubernetes does not have: " + name);
        }
    }

    /** What the model has not understood, such as a word that is none of an enum's. */
    private static Optional<String> lost(JsonNode written, JsonNode understood) {
        if (written.isValueNode()) {
            return written.asText().equals(understood.asText())
                    ? Optional.empty()
                    : Optional.of(written + " is understood as " + understood);
        }
        if (written.isArray()) {
            return IntStream.range(0, written.size())
                    .mapToObj(index -> lost(written.path(index), understood.path(index)))
                    .flatMap(Optional::stream)
                    .findFirst();
        }
        return written.properties().stream()
                .map(entry -> lost(entry.getValue(), understood.path(entry.getKey())))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> ofStrimzi(Class<?> kind, JsonNode object) {
        try {
            Object understood = JSON.treeToValue(object, kind);
            return UnknownFields.in(understood).stream()
                    .findFirst()
                    .map(field -> "unknown field " + field)
                    .or(() -> lost(
                            object.path("spec"), JSON.valueToTree(understood).path("spec")));
        } catch (JsonProcessingException e) {
            return Optional.of(e.getOriginalMessage());
        }
    }
}
