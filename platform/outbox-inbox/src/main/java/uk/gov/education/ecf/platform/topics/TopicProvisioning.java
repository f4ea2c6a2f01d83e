package uk.gov.education.ecf.platform.topics;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import uk.gov.education.ecf.contracts.Topics;

/** Provides the topics of the whole suite when a service starts, and goes on in the background while the broker is away. */
@ApplicationScoped
class TopicProvisioning {

    private static final Logger LOG = Logger.getLogger(TopicProvisioning.class);
    private static final int BEFORE_CHANNELS_SUBSCRIBE = 100;
    private static final long LONGEST_WAIT_SECONDS = 5;
    private static final long PAUSE_SECONDS = 2;

    private final TopicCreation creation;
    private final ConsumedTopics consumed;
    private final CountDownLatch provided = new CountDownLatch(1);
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(TopicProvisioning::daemon);

    TopicProvisioning(TopicCreation creation, ConsumedTopics consumed) {
        this.creation = creation;
        this.consumed = consumed;
    }

    void start(@Observes @Priority(BEFORE_CHANNELS_SUBSCRIBE) StartupEvent startup) throws InterruptedException {
        thread.execute(this::provide);
        if (!provided.await(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
            LOG.warn("starting without knowing that all topics exist: the broker does not answer");
        }
    }

    void stop(@Observes ShutdownEvent shutdown) {
        thread.shutdownNow();
    }

    private void provide() {
        List<String> topics = Stream.concat(Topics.ALL.stream(), consumed.deadLetterTopics().stream())
                .toList();
        try {
            creation.ensure(topics);
            LOG.infof("%d topics are there", topics.size());
            provided.countDown();
            thread.shutdown();
        } catch (TopicsUnavailableException e) {
            LOG.warnf("topics are not there yet, trying again: %s", e.getCause());
            retry();
        }
    }

    private void retry() {
        if (!thread.isShutdown()) {
            thread.schedule(this::provide, PAUSE_SECONDS, TimeUnit.SECONDS);
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "topic-provisioning");
        thread.setDaemon(true);
        return thread;
    }
}
