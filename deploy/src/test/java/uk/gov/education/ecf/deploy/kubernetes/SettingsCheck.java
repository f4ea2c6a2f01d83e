package uk.gov.education.ecf.deploy.kubernetes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;

/** Whatever a service reads is set or left at its default on purpose, and whatever is set is read. */
final class SettingsCheck implements Check {

    /** Good as they are in every cluster; whoever wants another sets it in his overlay. */
    static final Set<String> LEFT_AT_THEIR_DEFAULT = Set.of(
            "ECF_DAY_ZONE",
            "ECF_LIMIT_AT_ONCE",
            "ECF_LIMIT_CONNECTIONS",
            "ECF_LIMIT_REQUESTS",
            "ECF_LIMIT_WINDOW",
            "ECF_STRICT_TRANSPORT_SECURITY",
            "ECF_WHOLE_LISTS",
            "ECF_WHOLE_LISTS_FOR_ONE",
            // the name of a client that a sandbox has
            "ECF_EXAMPLE_CLIENT",
            // only where services make topics
            "ECF_TOPICS_PARTITIONS",
            "ECF_TOPICS_REPLICATION",
            // the same two for all, by Quarkus' own names
            "ECF_PARTNERSHIPS_PORT",
            "ECF_PARTICIPANTS_PORT",
            "ECF_DECLARATIONS_PORT",
            "ECF_STATEMENTS_PORT",
            "ECF_GATEWAY_PORT",
            "ECF_PARTNERSHIPS_MANAGEMENT_PORT",
            "ECF_PARTICIPANTS_MANAGEMENT_PORT",
            "ECF_DECLARATIONS_MANAGEMENT_PORT",
            "ECF_STATEMENTS_MANAGEMENT_PORT",
            "ECF_GATEWAY_MANAGEMENT_PORT");

    private static final Set<String> OF_QUARKUS = Set.of(
            "QUARKUS_HTTP_HOST",
            "QUARKUS_HTTP_PORT",
            "QUARKUS_MANAGEMENT_HOST",
            "QUARKUS_MANAGEMENT_PORT",
            "QUARKUS_INIT_AND_EXIT");

    @Override
    public List<String> complaints(Manifests manifests) {
        List<String> complaints = new ArrayList<>();
        Set<String> readByAny = new TreeSet<>();
        manifests.services().forEach(deployment -> {
            Service service = Service.named(Manifests.name(deployment));
            Set<String> set = manifests.environment(deployment).keySet();
            readByAny.addAll(service.variables());
            service.variables().stream()
                    .filter(variable -> !set.contains(variable) && !LEFT_AT_THEIR_DEFAULT.contains(variable))
                    .forEach(
                            variable -> complaints.add(service.name() + " reads " + variable + ", and nobody sets it"));
            set.stream()
                    .filter(variable -> !isRead(variable, service.settable()))
                    .forEach(variable -> complaints.add(service.name() + " does not read " + variable));
        });
        manifests
                .of("Job")
                .filter(job -> Manifests.name(job).endsWith("-migration"))
                .forEach(job -> {
                    Service service = Service.named(Manifests.image(job).replaceAll(".*/([a-z-]+):.*", "$1"));
                    Set<String> set = manifests.environment(job).keySet();
                    set.stream()
                            .filter(variable -> !isRead(variable, service.settable()))
                            .forEach(variable -> complaints.add(Manifests.title(job) + " does not read " + variable));
                    service.variables().stream()
                            .filter(variable -> variable.startsWith("ECF_DATABASE_") && !set.contains(variable))
                            .forEach(variable -> complaints.add(Manifests.title(job) + " is not told " + variable));
                    if (!"true".equals(manifests.environment(job).get("QUARKUS_INIT_AND_EXIT"))) {
                        complaints.add(Manifests.title(job) + " goes on after it has migrated");
                    }
                });
        LEFT_AT_THEIR_DEFAULT.stream()
                .filter(variable -> !readByAny.contains(variable))
                .forEach(variable -> complaints.add("nobody reads " + variable + ", which is left at its default"));
        return complaints;
    }

    private static boolean isRead(String variable, Set<String> settable) {
        return settable.contains(variable) || OF_QUARKUS.contains(variable) || isOfKafka(variable);
    }

    /** Kafka's clients each say what they can be set by. */
    private static boolean isOfKafka(String variable) {
        if (!variable.startsWith("KAFKA_")) {
            return false;
        }
        String name =
                variable.substring("KAFKA_".length()).toLowerCase(Locale.ROOT).replace('_', '.');
        return ConsumerConfig.configNames().contains(name)
                && ProducerConfig.configNames().contains(name)
                && AdminClientConfig.configNames().contains(name);
    }
}
