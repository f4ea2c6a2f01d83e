package uk.gov.education.ecf.platform.outbox;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.SerializationException;
import uk.gov.education.ecf.platform.topics.TopicCreation;
import uk.gov.education.ecf.platform.topics.TopicsUnavailableException;

/**
 * The one Kafka producer of a service, on a thread of its own because sending may wait for metadata. It is replaced after
 * every failure and every loss of leadership, so that nothing from an earlier round is still on its way.
 */
final class KafkaPublisher implements Publisher {

    private final Map<String, Object> settings;
    private final TopicCreation topics;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> daemon(work, "outbox-publisher"));
    private volatile Producer<String, String> producer;
    private volatile boolean abandoned;

    KafkaPublisher(Map<String, Object> settings, TopicCreation topics) {
        this.settings = settings;
        this.topics = topics;
    }

    @Override
    public CompletionStage<Publication> publish(List<PendingEvent> events) {
        Acknowledgements acknowledgements = new Acknowledgements(events);
        try {
            thread.execute(() -> send(events, acknowledgements));
        } catch (RejectedExecutionException e) {
            acknowledgements.abandonedFrom(0, e);
        }
        return acknowledgements.publication();
    }

    @Override
    public void abandon() {
        abandoned = true;
        daemon(this::close, "outbox-publisher-close").start();
    }

    private void send(List<PendingEvent> events, Acknowledgements acknowledgements) {
        int next = 0;
        try {
            Map<String, Throwable> missing = missing(events);
            Producer<String, String> open = open();
            while (next < events.size() && !(acknowledgements.failure() instanceof RetriableException)) {
                Throwable noTopic = missing.get(events.get(next).topic());
                send(open, events.get(next), noTopic, next, acknowledgements);
                next++;
            }
            acknowledgements.abandonedFrom(next, acknowledgements.failure());
        } catch (RuntimeException e) {
            acknowledgements.abandonedFrom(next, e);
        }
    }

    /** What keeps topics from being there, by topic; empty when all of them are. */
    private Map<String, Throwable> missing(List<PendingEvent> events) {
        try {
            topics.ensure(events.stream().map(PendingEvent::topic).toList());
            return Map.of();
        } catch (TopicsUnavailableException e) {
            return e.causes();
        }
    }

    /** What is tried again holds up its own sequence only. */
    private static void send(
            Producer<String, String> open,
            PendingEvent event,
            Throwable noTopic,
            int index,
            Acknowledgements acknowledgements) {
        if (acknowledgements.isBlocked(index)) {
            acknowledgements.unpublished(index, acknowledgements.failure());
        } else if (noTopic != null) {
            acknowledgements.answered(index, noTopic);
        } else {
            send(open, event, index, acknowledgements);
        }
    }

    /** What cannot be serialised is thrown, everything else is told to the callback. */
    private static void send(
            Producer<String, String> open, PendingEvent event, int index, Acknowledgements acknowledgements) {
        try {
            open.send(CloudEventRecords.of(event), (metadata, refusal) -> acknowledgements.answered(index, refusal));
        } catch (SerializationException e) {
            acknowledgements.answered(index, e);
        }
    }

    private Producer<String, String> open() {
        if (producer == null && !abandoned) {
            producer = new KafkaProducer<>(settings);
        }
        if (abandoned) {
            close();
            throw new IllegalStateException("the publisher was abandoned");
        }
        return producer;
    }

    private void close() {
        if (producer != null) {
            producer.close(Duration.ZERO);
        }
        thread.shutdown();
    }

    private static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }
}
