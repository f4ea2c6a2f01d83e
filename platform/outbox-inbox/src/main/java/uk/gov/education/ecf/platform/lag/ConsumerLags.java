package uk.gov.education.ecf.platform.lag;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;
import uk.gov.education.ecf.platform.metrics.ShownNumbers;
import uk.gov.education.ecf.platform.topics.ConsumedTopics;
import uk.gov.education.ecf.platform.topics.TopicCreation;

/**
 * Asks the broker, at a slow pace, how far each consumer of the service has come. Every replica shows the lag of the whole service, also
 * of partitions that nobody has been given.
 */
@ApplicationScoped
class ConsumerLags {

    private static final Logger LOG = Logger.getLogger(ConsumerLags.class);

    private final Map<String, Object> broker;
    private final ConsumedTopics consumed;
    private final ShownNumbers shown;
    private volatile Admin admin;

    ConsumerLags(
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            ConsumedTopics consumed,
            MeterRegistry registry) {
        this.broker = broker;
        this.consumed = consumed;
        this.shown = new ShownNumbers(
                registry,
                "ecf_consumer_lag_records",
                "Records of the topic behind what the consumer has committed, over all partitions",
                List.of("consumer", "topic"));
    }

    @Scheduled(
            identity = "consumer-lags",
            every = "{ecf.metrics.count-every}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        try {
            admin = admin == null ? Admin.create(TopicCreation.connection(broker)) : admin;
            shown.show(new LagQuestion(admin, consumed).answer());
        } catch (ExecutionException | KafkaException e) {
            LOG.debugf(e, "how far the consumers have come is not known now");
            shown.forget();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            shown.forget();
        }
    }

    /** A broker that is away must not hold up the end. */
    @PreDestroy
    void close() {
        if (admin != null) {
            admin.close(Duration.ZERO);
        }
    }
}
