package uk.gov.education.ecf.platform.topics;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Who makes the topics, and how they are created here. Existing topics keep their partitions and replication. */
@ConfigMapping(prefix = "ecf.topics")
interface TopicSettings {

    /** Whether services create topics. Where operators make them, a service only looks whether those are there that it needs. */
    @WithDefault("true")
    boolean create();

    /** The first word of the topics in which this service announces its events. */
    String context();

    /** Partitions of an event topic. Must not change later: keys would move to other partitions and lose their order. */
    @WithDefault("3")
    int partitions();

    /** Replicas of every topic; as many as there are brokers up to 3 in production. */
    @WithDefault("1")
    short replication();

    /** How far a consumer may fall behind before compaction takes events away that it has not seen. */
    @WithDefault("P7D")
    Duration compactionLag();

    /** How long dead letters wait for somebody to look at them. */
    @WithDefault("P365D")
    Duration deadLetterRetention();
}
