package uk.gov.education.ecf.platform.topics;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/**
 * Creates topics as planned, and gives the planned settings to topics that were there before; where operators make the topics, it
 * only looks whether they are there. Blocks the caller.
 */
@ApplicationScoped
public class TopicCreation {

    private static final int TIMEOUT_MS = 5_000;

    private final Map<String, Object> broker;
    private final TopicPlan plan;
    private final TopicSettings settings;
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    TopicCreation(
            @Identifier("default-kafka-broker") Map<String, Object> broker, TopicPlan plan, TopicSettings settings) {
        this.broker = broker;
        this.plan = plan;
        this.settings = settings;
    }

    /**
     * Returns when all the topics exist; asks the broker only about those that were not seen before. One that cannot be created
     * does not keep the others from being.
     *
     * @throws TopicsUnavailableException when the broker does not answer, refuses any of them, or does not have one that an operator
     *                                    has to make ({@link TopicMissingException})
     */
    public void ensure(Collection<String> topics) {
        List<String> unseen = topics.stream()
                .distinct()
                .filter(topic -> !known.contains(topic))
                .toList();
        Map<String, Throwable> failures = unseen.isEmpty() ? Map.of() : provide(unseen);
        if (!failures.isEmpty()) {
            throw new TopicsUnavailableException(failures);
        }
    }

    private Map<String, Throwable> provide(List<String> topics) {
        Map<String, Throwable> failures = new HashMap<>();
        try (Admin admin = Admin.create(connection(broker))) {
            answers(admin, topics).forEach((topic, answer) -> settled(admin, topic, answer)
                    .ifPresent(failure -> failures.put(topic, failure)));
        } catch (RuntimeException e) {
            topics.forEach(topic -> failures.put(topic, e));
        }
        return failures;
    }

    private Map<String, ? extends KafkaFuture<?>> answers(Admin admin, List<String> topics) {
        return settings.create()
                ? admin.createTopics(topics.stream().map(plan::of).toList()).values()
                : admin.describeTopics(topics).topicNameValues();
    }

    /** Why the topic is not there, or not as it should be; empty when it is. */
    private Optional<Throwable> settled(Admin admin, String topic, KafkaFuture<?> answer) {
        try {
            settle(admin, topic, answer);
            return Optional.empty();
        } catch (ExecutionException e) {
            return Optional.of(
                    e.getCause() instanceof UnknownTopicOrPartitionException
                            ? new TopicMissingException(topic)
                            : e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of(e);
        }
    }

    private void settle(Admin admin, String topic, KafkaFuture<?> answer)
            throws ExecutionException, InterruptedException {
        try {
            answer.get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
            configure(admin, topic);
        }
        known.add(topic);
    }

    private void configure(Admin admin, String topic) throws ExecutionException, InterruptedException {
        List<AlterConfigOp> wanted = plan.configs(topic).entrySet().stream()
                .map(entry ->
                        new AlterConfigOp(new ConfigEntry(entry.getKey(), entry.getValue()), AlterConfigOp.OpType.SET))
                .toList();
        admin.incrementalAlterConfigs(Map.of(new ConfigResource(ConfigResource.Type.TOPIC, topic), wanted))
                .all()
                .get();
    }

    /** What asks the broker something in passing connects with: it gives up before long. */
    public static Map<String, Object> connection(Map<String, Object> broker) {
        Map<String, Object> settings = new HashMap<>(broker);
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, TIMEOUT_MS);
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, TIMEOUT_MS);
        return settings;
    }
}
