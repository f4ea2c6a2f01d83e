package uk.gov.education.ecf.platform.recovery;

import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import uk.gov.education.ecf.contracts.Event;
import uk.gov.education.ecf.contracts.EventCatalogue;
import uk.gov.education.ecf.contracts.EventType;
import uk.gov.education.ecf.contracts.Topics;
import uk.gov.education.ecf.platform.inbox.CatchUp;
import uk.gov.education.ecf.platform.inbox.ReceivedEvent;
import uk.gov.education.ecf.platform.recovery.LostEvents.ReceivedRecord;
import uk.gov.education.ecf.platform.topics.TopicReader;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.transactions.Transactions;

/**
 * Brings a restored database to where the service was, when {@code ecf.recover} says so: first what the service has announced and
 * the database has lost, so that no aggregate goes on below a version that others have seen; then what it has heard. Before the
 * relay, the consumers and the jobs begin, and before anything is served. Done twice, or where nothing is lost, it changes nothing.
 */
@ApplicationScoped
public class Recovery {

    private static final Logger LOG = Logger.getLogger(Recovery.class);
    private static final int BEFORE_ANYTHING_WORKS = -100;

    private final TopicReader topics;
    private final LostEvents lost;
    private final CatchUp catchUp;
    private final Transactions transactions;
    private final Map<String, Revival<?>> revivals;

    Recovery(
            TopicReader topics,
            LostEvents lost,
            CatchUp catchUp,
            Transactions transactions,
            @All List<Revival<?>> revivals) {
        this.topics = topics;
        this.lost = lost;
        this.catchUp = catchUp;
        this.transactions = transactions;
        this.revivals = revivals.stream().collect(Collectors.toMap(Recovery::topicOf, Function.identity()));
    }

    void start(
            @Observes @Priority(BEFORE_ANYTHING_WORKS) StartupEvent startup,
            @ConfigProperty(name = "ecf.recover", defaultValue = "false") boolean wanted) {
        if (wanted) {
            long revived = recover();
            LOG.infof("recovered: %d events that were lost are here again", revived);
        }
    }

    /**
     * Blocks the caller.
     *
     * @return how many events the database had lost
     * @throws IllegalStateException where some were lost that nobody here can make anything of; nothing of that topic is changed
     */
    public long recover() {
        long revived = ownTopics().stream().mapToLong(this::revive).sum();
        catchUp.all();
        return revived;
    }

    /** In the order of the flow: what others refer to comes first. */
    private List<String> ownTopics() {
        Set<String> announced = transactions.inTransaction(lost::topics).await().indefinitely();
        return Topics.ALL.stream()
                .filter(topic -> announced.contains(topic) || revivals.containsKey(topic))
                .toList();
    }

    private long revive(String topic) {
        LOG.infof("looking for what is lost of %s", topic);
        long[] revived = {0};
        topics.read(List.of(topic), (records, left) -> revived[0] += revive(topic, records));
        return revived[0];
    }

    private long revive(String topic, ConsumerRecords<String, String> records) {
        long revived = 0;
        for (TopicPartition partition : records.partitions()) {
            List<ReceivedRecord> own = records.records(partition).stream()
                    .flatMap(record -> read(record).stream())
                    .filter(lost::isOwn)
                    .toList();
            revived += own.isEmpty()
                    ? 0
                    : transactions
                            .inTransaction(() -> revive(topic, own))
                            .await()
                            .indefinitely();
        }
        return revived;
    }

    private Uni<Integer> revive(String topic, List<ReceivedRecord> own) {
        return lost.addMissing(own)
                .call(missing -> OneByOne.each(missing, one -> revive(topic, one.event())))
                .map(List::size);
    }

    private Uni<Void> revive(String topic, ReceivedEvent event) {
        return Optional.<Revival<?>>ofNullable(revivals.get(topic))
                .map(revival -> revive(revival, event))
                .orElseThrow(() -> new IllegalStateException("the database has lost the event " + event.id() + " of "
                        + topic + ", which this service cannot make anything of: restore it to a later moment"));
    }

    private static <E extends Event> Uni<Void> revive(Revival<E> revival, ReceivedEvent event) {
        return revival.revive(event.id(), revival.of().cast(event.event()));
    }

    /** What cannot be read did not come from this service. */
    private static Optional<ReceivedRecord> read(ConsumerRecord<String, String> record) {
        try {
            return ReceivedEvent.of(record).map(event -> new ReceivedRecord(record, event));
        } catch (RuntimeException unreadable) {
            LOG.debugf(unreadable, "%s/%d/%d is left out", record.topic(), record.partition(), record.offset());
            return Optional.empty();
        }
    }

    private static String topicOf(Revival<?> revival) {
        return EventCatalogue.types().stream()
                .filter(type -> revival.of().isAssignableFrom(type.record()))
                .map(EventType::topic)
                .findFirst()
                .orElseThrow();
    }
}
