package uk.gov.education.ecf.platform.topics;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Sees to the topics when a service starts, and goes on in the background until all of them are there. */
@ApplicationScoped
public class TopicProvisioning {

    private static final Logger LOG = Logger.getLogger(TopicProvisioning.class);
    private static final int BEFORE_CHANNELS_SUBSCRIBE = 100;
    private static final long LONGEST_WAIT_SECONDS = 5;
    private static final long PAUSE_SECONDS = 2;

    private final TopicCreation creation;
    private final NeededTopics needed;
    private final CountDownLatch answered = new CountDownLatch(1);
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(TopicProvisioning::daemon);

    private volatile Set<String> missing = Set.of();

    TopicProvisioning(TopicCreation creation, NeededTopics needed) {
        this.creation = creation;
        this.needed = needed;
    }

    /** The topics of which the broker has said that it does not have them, and which operators make; while it is away, what it said last. */
    Set<String> missing() {
        return missing;
    }

    /** Whether the broker has answered since the start. */
    public boolean isAnswered() {
        return answered.getCount() == 0;
    }

    void start(@Observes @Priority(BEFORE_CHANNELS_SUBSCRIBE) StartupEvent startup) throws InterruptedException {
        thread.execute(this::provide);
        if (!answered.await(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
            LOG.warn("starting without knowing that all topics exist: the broker does not answer");
        }
    }

    void stop(@Observes ShutdownEvent shutdown) {
        thread.shutdownNow();
    }

    private void provide() {
        List<String> topics = needed.all();
        try {
            creation.ensure(topics);
            missing = Set.of();
            LOG.infof("%d topics are there", topics.size());
            answered.countDown();
            thread.shutdown();
        } catch (TopicsUnavailableException e) {
            missing = e.causes().entrySet().stream()
                    .filter(cause -> cause.getValue() instanceof TopicMissingException)
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!missing.isEmpty()) {
                answered.countDown();
            }
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
