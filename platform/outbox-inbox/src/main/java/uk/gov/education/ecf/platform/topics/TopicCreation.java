package uk.gov.education.ecf.platform.topics;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
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

/** Creates topics as planned, and gives the planned settings to topics that were there before. Blocks the caller. */
@ApplicationScoped
public class TopicCreation {

    private static final int TIMEOUT_MS = 5_000;

    private final Map<String, Object> broker;
    private final TopicPlan plan;
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    TopicCreation(@Identifier("default-kafka-broker") Map<String, Object> broker, TopicPlan plan) {
        this.broker = broker;
        this.plan = plan;
    }

    /**
     * Returns when all the topics exist; asks the broker only about those that were not seen before.
     *
     * @throws TopicsUnavailableException when the broker does not answer or refuses
     */
    public void ensure(Collection<String> topics) {
        List<String> unseen = topics.stream()
                .distinct()
                .filter(topic -> !known.contains(topic))
                .toList();
        if (unseen.isEmpty()) {
            return;
        }
        try (Admin admin = Admin.create(settings())) {
            for (Entry<String, KafkaFuture<Void>> answer : admin.createTopics(
                            unseen.stream().map(plan::of).toList())
                    .values()
                    .entrySet()) {
                settle(admin, answer.getKey(), answer.getValue());
            }
        } catch (ExecutionException | RuntimeException e) {
            throw new TopicsUnavailableException(unseen, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TopicsUnavailableException(unseen, e);
        }
    }

    private void settle(Admin admin, String topic, KafkaFuture<Void> created)
            throws ExecutionException, InterruptedException {
        try {
            created.get();
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

    private Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>(broker);
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, TIMEOUT_MS);
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, TIMEOUT_MS);
        return settings;
    }
}
