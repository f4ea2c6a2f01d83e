package uk.gov.education.ecf.platform.topics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NeededTopicsTest {

    @Test
    void ofTopicsThatOperatorsMakeAServiceAsksOnlyAboutThoseThatItAnnouncesInHearsAndBuriesIn() {
        ConsumedTopics consumed = new ConsumedTopics(new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(
                        Map.of(
                                "mp.messaging.incoming.heard.group.id", "statements.line-items",
                                "mp.messaging.incoming.heard.topics", "declarations.declaration.v1"),
                        "channels",
                        100))
                .build());

        NeededTopics needed = new NeededTopics(consumed, OperatorsTopics.of("statements"));

        assertEquals(
                List.of(
                        "declarations.declaration.v1",
                        "statements.statement.v1",
                        "statements.line-item.v1",
                        "declarations.declaration.v1.dlq.statements.line-items"),
                needed.all());
    }
}
