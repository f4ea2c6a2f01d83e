package uk.gov.education.ecf.deploy.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each check sees what it is there for: the production overlay, broken in one place. */
@ExtendWith(WhereKubectlIs.class)
class ChecksTest {

    private static final String SERVICE = "participants-service";

    static Stream<Arguments> broken() {
        return Stream.of(
                broken(
                        ModelsCheck.class,
                        "a misspelt field",
                        of("Deployment", "/spec", node -> node.put("replica", 2))),
                broken(
                        ModelsCheck.class,
                        "a field in a wrong place",
                        of("Deployment", "/spec/template/spec/containers/0", node -> node.put("nodeName", "x"))),
                broken(
                        ModelsCheck.class,
                        "a number that is a text",
                        of(
                                "Deployment",
                                "/spec/template/spec",
                                node -> node.put("terminationGracePeriodSeconds", "soon"))),
                broken(
                        ModelsCheck.class,
                        "a kind that nobody knows",
                        of("Deployment", "", node -> node.put("kind", "Deploiment"))),
                broken(
                        ModelsCheck.class,
                        "an unknown field of Strimzi",
                        in("KafkaTopic", "participants.participant.v1", "/spec", node -> node.put("partition", 3))),
                broken(
                        ModelsCheck.class,
                        "an unknown operation",
                        in("KafkaUser", SERVICE, "/spec/authorization/acls/0", node -> node.putArray("operations")
                                .add("Reed"))),
                broken(
                        ModelsCheck.class,
                        "an unknown field deep in Kafka",
                        in("Kafka", "kafka", "/spec/kafka/listeners/0/authentication", node -> node.put("kind", "x"))),
                broken(
                        SelectorsCheck.class,
                        "a service that selects another",
                        in(
                                "Service",
                                SERVICE,
                                "/spec/selector",
                                node -> node.put("app.kubernetes.io/name", "gateway"))),
                broken(
                        SelectorsCheck.class,
                        "a policy for nobody",
                        in(
                                "NetworkPolicy",
                                SERVICE,
                                "/spec/podSelector/matchLabels",
                                node -> node.put("app.kubernetes.io/name", "participant"))),
                broken(
                        SelectorsCheck.class,
                        "a policy that names a database that is not there",
                        in(
                                "NetworkPolicy",
                                SERVICE,
                                "/spec/egress/3/to/0/podSelector/matchLabels",
                                node -> node.put("cnpg.io/cluster", "database"))),
                broken(
                        SelectorsCheck.class,
                        "an autoscaler of nothing",
                        in(
                                "HorizontalPodAutoscaler",
                                SERVICE,
                                "/spec/scaleTargetRef",
                                node -> node.put("name", "participants"))),
                broken(
                        SelectorsCheck.class,
                        "settings that are not there",
                        of(
                                "Deployment",
                                "/spec/template/spec/containers/0/envFrom/0/configMapRef",
                                node -> node.put("name", "settings"))),
                broken(
                        SelectorsCheck.class,
                        "a budget for all",
                        of("PodDisruptionBudget", "/spec/selector", node -> node.putObject("matchLabels"))),
                broken(
                        SelectorsCheck.class,
                        "a topic of another broker",
                        in(
                                "KafkaTopic",
                                "participants.participant.v1",
                                "/metadata/labels",
                                node -> node.put("strimzi.io/cluster", "broker"))),
                broken(
                        SelectorsCheck.class,
                        "a replica that nobody measures",
                        of(
                                "Deployment",
                                "/spec/template/metadata/labels",
                                node -> node.remove("ecf.education.gov.uk/measured"))),
                broken(
                        PortsCheck.class,
                        "a port that nobody opens",
                        in("Service", SERVICE, "/spec/ports/0", node -> node.put("targetPort", "http"))),
                broken(
                        PortsCheck.class,
                        "a service to the management port",
                        in("Service", SERVICE, "/spec/ports/0", node -> node.put("targetPort", "management"))),
                broken(
                        PortsCheck.class,
                        "a probe of the API's port",
                        of(
                                "Deployment",
                                "/spec/template/spec/containers/0/livenessProbe/httpGet",
                                node -> node.put("port", "api"))),
                broken(
                        PortsCheck.class,
                        "a readiness probe that is told of life",
                        of(
                                "Deployment",
                                "/spec/template/spec/containers/0/readinessProbe/httpGet",
                                node -> node.put("path", "/q/health/live"))),
                broken(
                        PortsCheck.class,
                        "a container that listens elsewhere",
                        of(
                                "Deployment",
                                "/spec/template/spec/containers/0/ports/0",
                                node -> node.put("containerPort", 8082))),
                broken(
                        PortsCheck.class,
                        "a policy for a port without a name",
                        in("NetworkPolicy", SERVICE, "/spec/ingress/1/ports/0", node -> node.put("port", "http"))),
                broken(
                        PortsCheck.class,
                        "an ingress to no port",
                        in(
                                "Ingress",
                                "gateway",
                                "/spec/rules/0/http/paths/0/backend/service/port",
                                node -> node.put("name", "http"))),
                broken(
                        PodsCheck.class,
                        "root",
                        of(
                                "Deployment",
                                "/spec/template/spec/securityContext",
                                node -> node.put("runAsNonRoot", false))),
                broken(
                        PodsCheck.class,
                        "a root that can be written",
                        of(
                                "Deployment",
                                "/spec/template/spec/containers/0/securityContext",
                                node -> node.put("readOnlyRootFilesystem", false))),
                broken(
                        PodsCheck.class,
                        "a capability",
                        of(
                                "Deployment",
                                "/spec/template/spec/containers/0/securityContext/capabilities",
                                node -> node.putArray("drop").add("NET_RAW"))),
                broken(
                        PodsCheck.class,
                        "no limit of memory",
                        of(
                                "Deployment",
                                "/spec/template/spec/containers/0/resources/limits",
                                node -> node.remove("memory"))),
                broken(
                        PodsCheck.class,
                        "a token of the cluster",
                        in(
                                "Job",
                                "participants-migration",
                                "/spec/template/spec",
                                node -> node.remove("automountServiceAccountToken"))),
                broken(
                        PodsCheck.class,
                        "nowhere to write",
                        of("Deployment", "/spec/template/spec/containers/0", node -> node.putArray("volumeMounts"))),
                broken(
                        ImagesCheck.class,
                        "an image that moves",
                        of(
                                "Deployment",
                                "/spec/template/spec/containers/0",
                                node -> node.put("image", "ecf/participants-service:latest"))),
                broken(
                        ImagesCheck.class,
                        "an image without a version",
                        in("Keycloak", "keycloak", "/spec", node -> node.put("image", "quay.io/keycloak/keycloak"))),
                broken(
                        ImagesCheck.class,
                        "a database that moves",
                        in(
                                "Cluster",
                                "participants-database",
                                "/spec",
                                node -> node.put("imageName", "ghcr.io/postgresql:18"))),
                broken(
                        ImagesCheck.class,
                        "a database that its operator chooses",
                        in("Cluster", "participants-database", "/spec", node -> node.remove("imageName"))),
                broken(
                        ImagesCheck.class,
                        "an image without a version in a field of an operator's",
                        in("Kafka", "kafka", "/spec/kafka", node -> node.put("image", "quay.io/strimzi/kafka"))),
                broken(
                        ImagesCheck.class,
                        "a first container that moves",
                        of("Deployment", "/spec/template/spec", node -> node.putArray("initContainers")
                                .addObject()
                                .put("image", "busybox:stable"))),
                broken(
                        ImagesCheck.class,
                        "an issuer that no test has run on",
                        in(
                                "Keycloak",
                                "keycloak",
                                "/spec",
                                node -> node.put("image", "quay.io/keycloak/keycloak:26.0.0"))),
                broken(
                        ImagesCheck.class,
                        "a broker that no test has run on",
                        in("Kafka", "kafka", "/spec/kafka", node -> node.put("version", "4.0.0"))),
                broken(
                        AvailabilityCheck.class,
                        "one replica",
                        in("HorizontalPodAutoscaler", SERVICE, "/spec", node -> node.put("minReplicas", 1))),
                broken(
                        AvailabilityCheck.class,
                        "a budget that lets nobody go",
                        in("PodDisruptionBudget", SERVICE, "/spec", node -> node.put("maxUnavailable", 0))),
                broken(
                        AvailabilityCheck.class,
                        "a budget that lets all go",
                        in("PodDisruptionBudget", SERVICE, "/spec", node -> node.put("maxUnavailable", 2))),
                broken(
                        AvailabilityCheck.class,
                        "a replica that goes before another comes",
                        of("Deployment", "/spec/strategy/rollingUpdate", node -> node.put("maxUnavailable", 1))),
                broken(
                        AvailabilityCheck.class,
                        "both on one node",
                        of(
                                "Deployment",
                                "/spec/template/spec/topologySpreadConstraints/0",
                                node -> node.put("topologyKey", "topology.kubernetes.io/region"))),
                broken(
                        AvailabilityCheck.class,
                        "a kill in the midst of the end",
                        of("Deployment", "/spec/template/spec", node -> node.put("terminationGracePeriodSeconds", 30))),
                broken(
                        SettingsCheck.class,
                        "a variable that nobody reads",
                        setting("settings-of-services", "ECF_DATABASE_TLS", "on")),
                broken(
                        SettingsCheck.class,
                        "a misspelt setting of Kafka",
                        setting("settings-of-services", "KAFKA_SASL_MECHANISMS", "PLAIN")),
                broken(SettingsCheck.class, "a variable that nobody sets", manifests -> settings(manifests, "settings")
                        .remove("ECF_ISSUER_URL")),
                broken(
                        SettingsCheck.class,
                        "a migration that goes on",
                        in(
                                "Job",
                                "participants-migration",
                                "/spec/template/spec/containers/0/env/0",
                                node -> node.put("value", "false"))),
                broken(
                        SecretsCheck.class,
                        "a secret that nobody makes",
                        of(
                                "Deployment",
                                "/spec/template/spec/containers/0/env/0/valueFrom/secretKeyRef",
                                node -> node.put("name", "database-app"))),
                broken(
                        SecretsCheck.class,
                        "a key that the secret does not have",
                        of(
                                "Deployment",
                                "/spec/template/spec/containers/0/env/0/valueFrom/secretKeyRef",
                                node -> node.put("key", "hostname"))),
                broken(
                        SecretsCheck.class,
                        "a password in the settings",
                        setting("settings-of-services", "ECF_DATABASE_PASSWORD", "ecf")),
                broken(
                        SecretsCheck.class,
                        "a password in an address",
                        setting("settings-of-services", "ECF_REDIS_URL", "redis://:secret@redis:6379")),
                broken(SecretsCheck.class, "a secret of our own", manifests -> manifests
                        .get("Service", "redis")
                        .put("kind", "Secret")),
                broken(TopicsCheck.class, "a topic that is missing", manifests -> manifests
                        .objects()
                        .remove(manifests.get("KafkaTopic", "statements.line-item.v1"))),
                broken(TopicsCheck.class, "dead letters that have nowhere to go", manifests -> manifests
                        .objects()
                        .remove(manifests.get("KafkaTopic", "statements.line-item.v1.dlq.declarations.payment"))),
                broken(
                        TopicsCheck.class,
                        "a topic of other partitions",
                        in("KafkaTopic", "statements.line-item.v1", "/spec", node -> node.put("partitions", 6))),
                broken(
                        TopicsCheck.class,
                        "a topic that forgets",
                        in(
                                "KafkaTopic",
                                "statements.line-item.v1",
                                "/spec/config",
                                node -> node.put("cleanup.policy", "delete"))),
                broken(
                        TopicsCheck.class,
                        "a right too many",
                        in("KafkaUser", SERVICE, "/spec/authorization/acls/0", node -> node.withArray("operations")
                                .add("Delete"))),
                broken(
                        TopicsCheck.class,
                        "a right for whatever begins so",
                        in(
                                "KafkaUser",
                                SERVICE,
                                "/spec/authorization/acls/0/resource",
                                node -> node.put("patternType", "prefix"))),
                broken(
                        TopicsCheck.class,
                        "a right that is missing",
                        in("KafkaUser", SERVICE, "/spec/authorization", node -> node.withArray("acls")
                                .remove(0))),
                broken(
                        TopicsCheck.class,
                        "one copy is enough",
                        in("Kafka", "kafka", "/spec/kafka/config", node -> node.put("min.insync.replicas", 1))),
                broken(
                        NetworkCheck.class,
                        "an API for everybody",
                        in("NetworkPolicy", SERVICE, "/spec/ingress/1", node -> node.remove("from"))),
                broken(
                        NetworkCheck.class,
                        "a second policy that opens it",
                        in("NetworkPolicy", SERVICE, "/spec/ingress/0/ports/0", node -> node.put("port", "api"))),
                broken(
                        NetworkCheck.class,
                        "the internal API from outside",
                        in(
                                "NetworkPolicy",
                                SERVICE,
                                "/spec/ingress/1/from/1/namespaceSelector/matchLabels",
                                node -> node.put("ecf.education.gov.uk/ingress", "true"))),
                broken(NetworkCheck.class, "whoever is forgotten is heard", manifests -> manifests
                        .objects()
                        .remove(manifests.get("NetworkPolicy", "nobody-hears"))),
                broken(
                        NetworkCheck.class,
                        "a workload that may speak to anybody",
                        in("NetworkPolicy", SERVICE, "/spec/egress/0", node -> node.remove("to"))),
                broken(
                        NetworkCheck.class,
                        "a way in past the gateway",
                        in(
                                "Ingress",
                                "gateway",
                                "/spec/rules/0/http/paths/0/backend/service",
                                node -> node.put("name", SERVICE))),
                broken(
                        NetworkCheck.class,
                        "a way in without TLS",
                        in("Ingress", "gateway", "/spec", node -> node.remove("tls"))),
                broken(
                        StagesCheck.class,
                        "partnerships with those who hear it",
                        in(
                                "Deployment",
                                "partnerships-service",
                                "/metadata/labels",
                                node -> node.put("ecf.education.gov.uk/stage", "hearers"))),
                broken(
                        StagesCheck.class,
                        "something of no stage",
                        in(
                                "KafkaUser",
                                SERVICE,
                                "/metadata/labels",
                                node -> node.remove("ecf.education.gov.uk/stage"))),
                broken(
                        StagesCheck.class,
                        "a wave of another stage",
                        of(
                                "Deployment",
                                "/metadata/annotations",
                                node -> node.put("argocd.argoproj.io/sync-wave", "-2"))),
                broken(
                        StagesCheck.class,
                        "a migration of another version",
                        in(
                                "Job",
                                "participants-migration",
                                "/spec/template/spec/containers/0",
                                node -> node.put("image", "registry/ecf/participants-service:0.0.9"))),
                broken(
                        StagesCheck.class,
                        "replicas that migrate",
                        setting("settings-of-services", "ECF_MIGRATE_AT_START", "true")),
                broken(
                        RulesCheck.class,
                        "an alert that is not that of its file",
                        in(
                                "PrometheusRule",
                                "events",
                                "/spec/groups/0/rules/0",
                                node -> node.put("expr", "vector(0)"))),
                broken(RulesCheck.class, "rules that are missing", manifests -> manifests
                        .objects()
                        .remove(manifests.get("PrometheusRule", "money"))),
                broken(
                        DashboardsCheck.class,
                        "a dashboard that is not its file",
                        in("ConfigMap", "dashboards", "/data", node -> node.put("ecf-money.json", "{}"))),
                broken(
                        DashboardsCheck.class,
                        "a dashboard that is missing",
                        in("ConfigMap", "dashboards", "/data", node -> node.remove("ecf-money.json"))),
                broken(
                        DashboardsCheck.class,
                        "dashboards that no sidecar finds",
                        in("ConfigMap", "dashboards", "/metadata/labels", node -> node.remove("grafana_dashboard"))),
                broken(
                        DashboardsCheck.class,
                        "dashboards of another name each time",
                        in("ConfigMap", "dashboards", "/metadata", node -> node.put("name", "dashboards-2t8hk4g7bm"))),
                broken(
                        RealmCheck.class,
                        "a realm that anybody may register in",
                        in("KeycloakRealmImport", "ecf", "/spec/realm", node -> node.put("registrationAllowed", true))),
                broken(
                        RealmCheck.class,
                        "a client whose secret is known",
                        in("KeycloakRealmImport", "ecf", "/spec/realm", node -> node.putArray("clients"))));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("broken")
    void whatIsBrokenIsSeen(String check, String what, Consumer<Manifests> breaking) {
        Manifests manifests = Overlay.PRODUCTION.manifests();
        breaking.accept(manifests);

        assertTrue(!named(check).complaints(manifests).isEmpty(), () -> check + " sees nothing of it");
    }

    @Test
    void everyCheckIsBrokenOnce() {
        Set<Object> broken = broken().map(sample -> sample.get()[0]).collect(Collectors.toSet());

        assertEquals(
                Checks.ALL.stream()
                        .map(check -> check.getClass().getSimpleName())
                        .collect(Collectors.toSet()),
                broken);
    }

    private static Check named(String name) {
        return Checks.ALL.stream()
                .filter(check -> check.getClass().getSimpleName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Arguments broken(Class<? extends Check> check, String what, Consumer<Manifests> breaking) {
        return Arguments.of(check.getSimpleName(), what, breaking);
    }

    /** Of the participants' object of that kind. */
    private static Consumer<Manifests> of(String kind, String pointer, Consumer<ObjectNode> change) {
        return in(kind, SERVICE, pointer, change);
    }

    private static Consumer<Manifests> in(String kind, String name, String pointer, Consumer<ObjectNode> change) {
        return manifests -> {
            JsonNode node = manifests.get(kind, name).at(pointer);
            change.accept((ObjectNode) node);
        };
    }

    private static Consumer<Manifests> setting(String map, String variable, String value) {
        return manifests -> settings(manifests, map).put(variable, value);
    }

    /** Generated, so that its name ends in a digest. */
    private static ObjectNode settings(Manifests manifests, String name) {
        return (ObjectNode) manifests
                .of("ConfigMap")
                .filter(map -> Manifests.name(map).matches(name + "-[a-z0-9]{10}"))
                .findFirst()
                .orElseThrow()
                .path("data");
    }
}
