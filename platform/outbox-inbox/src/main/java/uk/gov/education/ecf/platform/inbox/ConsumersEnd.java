package uk.gov.education.ecf.platform.inbox;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.reactive.messaging.kafka.KafkaConnector;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.reactive.messaging.spi.Connector;

/**
 * Ends the consumers first of all: what they have begun is finished and committed, and they leave their groups. By themselves they would
 * end last, when the database is gone, in the midst of what they do.
 */
@ApplicationScoped
class ConsumersEnd {

    /** Before the relay, which sends what they have announced. */
    private static final int FIRST = 1_000;

    private final KafkaConnector consumers;

    ConsumersEnd(@Connector(KafkaConnector.CONNECTOR_NAME) KafkaConnector consumers) {
        this.consumers = consumers;
    }

    void stop(@Observes @Priority(FIRST) ShutdownEvent shutdown) {
        consumers.terminate(shutdown);
    }
}
