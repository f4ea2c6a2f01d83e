package uk.gov.education.ecf.deploy.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import uk.gov.education.ecf.contracts.Topics;
import uk.gov.education.ecf.platform.topics.DeadLetterTopic;
import uk.gov.education.ecf.platform.topics.PlannedTopics;

/** The topics are those of the contracts and of the consumers' dead letters, as services would make them; each service may do what it does. */
final class TopicsCheck implements Check {

    private static final List<String> WITH_CONSUMERS =
            List.of("partnerships-service", "participants-service", "declarations-service", "statements-service");

    private final PlannedTopics planned = new PlannedTopics();
    private final List<Service> services =
            WITH_CONSUMERS.stream().map(Service::named).toList();

    @Override
    public List<String> complaints(Manifests manifests) {
        List<String> complaints = new ArrayList<>();
        Set<String> wanted = new TreeSet<>(Topics.ALL);
        services.forEach(service -> wanted.addAll(deadLetters(service)));
        Set<String> made =
                manifests.of("KafkaTopic").map(Manifests::name).collect(Collectors.toCollection(TreeSet::new));
        difference("topics", wanted, made, complaints);
        manifests.of("KafkaTopic").forEach(topic -> asPlanned(topic, complaints));
        replicated(manifests, complaints);
        for (Service service : services) {
            Set<String> granted = manifests.find("KafkaUser", service.name()).stream()
                    .flatMap(user -> granted(user))
                    .collect(Collectors.toCollection(TreeSet::new));
            difference("rights of " + service.name(), needed(service), granted, complaints);
        }
        Set<String> users =
                manifests.of("KafkaUser").map(Manifests::name).collect(Collectors.toCollection(TreeSet::new));
        difference("users", new TreeSet<>(WITH_CONSUMERS), users, complaints);
        return complaints;
    }

    private void asPlanned(JsonNode topic, List<String> complaints) {
        NewTopic plan = planned.of(Manifests.name(topic));
        JsonNode spec = topic.path("spec");
        Map<String, String> config = new LinkedHashMap<>(Manifests.strings(spec.path("config")));
        if (spec.path("partitions").asInt() != plan.numPartitions() || !config.equals(plan.configs())) {
            complaints.add(Manifests.title(topic) + " is not as services make it: " + spec + " and not "
                    + plan.numPartitions() + " partitions, " + plan.configs());
        }
    }

    /** As often as there are brokers, and one of them may be away where there are three. */
    private static void replicated(Manifests manifests, List<String> complaints) {
        int brokers = manifests
                .of("KafkaNodePool")
                .mapToInt(pool -> pool.path("spec").path("replicas").asInt())
                .sum();
        manifests
                .of("KafkaTopic")
                .filter(topic -> topic.path("spec").path("replicas").asInt() != Math.min(3, brokers))
                .forEach(topic -> complaints.add(Manifests.title(topic) + " has not as many replicas as brokers"));
        manifests
                .of("Kafka")
                .map(kafka -> kafka.path("spec").path("kafka").path("config"))
                .forEach(config -> {
                    if (config.path("min.insync.replicas").asInt() != (brokers >= 3 ? 2 : 1)) {
                        complaints.add("with " + brokers + " brokers min.insync.replicas is "
                                + config.path("min.insync.replicas"));
                    }
                    if (!config.path("auto.create.topics.enable").asText().equals("false")) {
                        complaints.add("topics may make themselves");
                    }
                });
    }

    private static Set<String> needed(Service service) {
        Set<String> needed = new TreeSet<>();
        Topics.ALL.stream()
                .filter(topic -> topic.startsWith(service.context() + "."))
                .forEach(topic -> {
                    needed.add("topic " + topic + " Write");
                    // a database that was restored gets back from there what it has lost
                    needed.add("topic " + topic + " Read");
                });
        service.consumers().forEach(consumer -> {
            consumer.topics().forEach(topic -> needed.add("topic " + topic + " Read"));
            needed.add("group " + consumer.group() + " Read");
        });
        deadLetters(service).forEach(topic -> needed.add("topic " + topic + " Write"));
        return needed;
    }

    private static Set<String> deadLetters(Service service) {
        return service.consumers().stream()
                .flatMap(consumer ->
                        consumer.topics().stream().map(topic -> DeadLetterTopic.name(topic, consumer.group())))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> granted(JsonNode user) {
        return Manifests.stream(user.path("spec").path("authorization").path("acls"))
                .flatMap(acl -> {
                    JsonNode resource = acl.path("resource");
                    String what = resource.path("type").asText() + " "
                            + resource.path("name").asText()
                            + (resource.path("patternType").asText("literal").equals("literal")
                                    ? ""
                                    : " and what begins so");
                    return Manifests.stream(acl.path("operations")).map(operation -> what + " " + operation.asText());
                });
    }

    private static void difference(String what, Set<String> wanted, Set<String> found, List<String> complaints) {
        Set<String> missing = new TreeSet<>(wanted);
        missing.removeAll(found);
        Set<String> unwanted = new TreeSet<>(found);
        unwanted.removeAll(wanted);
        if (!missing.isEmpty() || !unwanted.isEmpty()) {
            complaints.add(what + ": missing " + missing + ", too many " + unwanted);
        }
    }
}
