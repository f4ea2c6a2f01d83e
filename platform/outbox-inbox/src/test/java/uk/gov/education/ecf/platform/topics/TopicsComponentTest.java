package uk.gov.education.ecf.platform.topics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.Topics;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Eventually;
import uk.gov.education.ecf.platform.testkit.LocalInfrastructure;

@ComponentTest
class TopicsComponentTest {

    @Inject
    TopicCreation creation;

    @Inject
    TopicPlan plan;

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> broker;

    @Test
    void everyTopicOfTheSuiteIsCompactedAndLeavesLaggardsTime() throws Exception {
        for (String topic : Topics.ALL) {
            assertEquals("compact", setting(topic, "cleanup.policy"));
            assertEquals("604800000", setting(topic, "min.compaction.lag.ms"));
            assertEquals(3, partitions(topic));
        }
    }

    @Test
    void deadLettersAreKeptByTimeNotByKey() throws Exception {
        for (String consumed : List.of(
                "partnerships.lead-provider.v1.dlq.sample.reaction",
                "partnerships.lead-provider.v1.dlq.sample.upstream",
                "partnerships.school.v1.dlq.sample.upstream")) {
            assertEquals("delete", setting(consumed, "cleanup.policy"));
            assertEquals(1, partitions(consumed));
        }
    }

    @Test
    void aTopicThatWasThereBeforeIsPutRight() throws Exception {
        String topic = "sample." + UUID.randomUUID();
        try (Admin admin = admin()) {
            admin.createTopics(List.of(new NewTopic(topic, 2, (short) 1))).all().get();
        }

        creation.ensure(List.of(topic));

        // the broker acknowledges a change before it shows it
        Eventually.verify(() -> assertEquals("compact", setting(topic, "cleanup.policy")));
        assertEquals(2, partitions(topic));
    }

    @Test
    void whereOperatorsMakeTopicsAMissingOneIsTheirsToMakeAndNoneIsTouched() throws Exception {
        TopicCreation looking = new TopicCreation(broker, plan, OperatorsTopics.of("sample"));
        String topic = "sample." + UUID.randomUUID();

        TopicsUnavailableException missing =
                assertThrows(TopicsUnavailableException.class, () -> looking.ensure(List.of(topic)));
        assertInstanceOf(TopicMissingException.class, missing.causes().get(topic));

        try (Admin admin = admin()) {
            admin.createTopics(List.of(new NewTopic(topic, 2, (short) 1))).all().get();
        }
        looking.ensure(List.of(topic));

        assertEquals("delete", setting(topic, "cleanup.policy"));
    }

    private static String setting(String topic, String name) throws ExecutionException, InterruptedException {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        try (Admin admin = admin()) {
            return admin.describeConfigs(List.of(resource))
                    .all()
                    .get()
                    .get(resource)
                    .get(name)
                    .value();
        }
    }

    private static int partitions(String topic) throws ExecutionException, InterruptedException {
        try (Admin admin = admin()) {
            return admin.describeTopics(List.of(topic))
                    .allTopicNames()
                    .get()
                    .get(topic)
                    .partitions()
                    .size();
        }
    }

    private static Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", LocalInfrastructure.bootstrapServers()));
    }
}
