package uk.gov.education.ecf.platform.topics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

/** What a topic should look like, by its name. */
@ApplicationScoped
class TopicPlan {

    private static final String LARGEST_EVENT = String.valueOf(2 * 1024 * 1024);

    /** Room for the headers that a dead letter adds to a record that was as large as allowed. */
    private static final String LARGEST_DEAD_LETTER = String.valueOf(4 * 1024 * 1024);

    private final TopicSettings settings;

    TopicPlan(TopicSettings settings) {
        this.settings = settings;
    }

    NewTopic of(String topic) {
        int partitions = DeadLetterTopic.is(topic) ? 1 : settings.partitions();
        return new NewTopic(topic, Optional.of(partitions), Optional.of(settings.replication()))
                .configs(configs(topic));
    }

    Map<String, String> configs(String topic) {
        return DeadLetterTopic.is(topic) ? deadLetters() : events();
    }

    private Map<String, String> events() {
        return Map.of(
                TopicConfig.CLEANUP_POLICY_CONFIG,
                TopicConfig.CLEANUP_POLICY_COMPACT,
                TopicConfig.MIN_COMPACTION_LAG_MS_CONFIG,
                String.valueOf(settings.compactionLag().toMillis()),
                TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                LARGEST_EVENT);
    }

    private Map<String, String> deadLetters() {
        return Map.of(
                TopicConfig.CLEANUP_POLICY_CONFIG,
                TopicConfig.CLEANUP_POLICY_DELETE,
                TopicConfig.RETENTION_MS_CONFIG,
                String.valueOf(settings.deadLetterRetention().toMillis()),
                TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                LARGEST_DEAD_LETTER);
    }
}
