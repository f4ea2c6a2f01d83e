package uk.gov.education.ecf.platform.topics;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;

/** The settings where operators make the topics. */
final class OperatorsTopics {

    private OperatorsTopics() {}

    static TopicSettings of(String context) {
        return new SmallRyeConfigBuilder()
                .withMapping(TopicSettings.class)
                .withSources(new PropertiesConfigSource(
                        Map.of("ecf.topics.create", "false", "ecf.topics.context", context), "operators", 100))
                .withConverter(Duration.class, 100, Duration::parse)
                .build()
                .getConfigMapping(TopicSettings.class);
    }
}
