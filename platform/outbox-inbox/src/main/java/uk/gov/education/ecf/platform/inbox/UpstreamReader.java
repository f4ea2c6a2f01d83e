package uk.gov.education.ecf.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import uk.gov.education.ecf.contracts.Event;
import uk.gov.education.ecf.platform.topics.TopicReader;
import uk.gov.education.ecf.platform.transactions.Transactions;
import uk.gov.education.ecf.platform.transactions.TransientFaults;

/** Remembers what topics hold, from their start to their present end. Blocks its worker thread. */
@ApplicationScoped
class UpstreamReader {

    private static final Logger LOG = Logger.getLogger(UpstreamReader.class);

    private final TopicReader topics;
    private final Transactions transactions;
    private final Listeners listeners;

    UpstreamReader(TopicReader topics, Transactions transactions, Listeners listeners) {
        this.topics = topics;
        this.transactions = transactions;
        this.listeners = listeners;
    }

    /**
     * Answers how many events were remembered.
     *
     * @param left is told, after each portion, how many records are left at most
     */
    long read(String name, Set<String> remembered, LongConsumer left) {
        AtomicLong events = new AtomicLong();
        topics.read(remembered, (records, behind) -> {
            for (ConsumerRecord<String, String> record : records) {
                events.addAndGet(remember(name, record) ? 1 : 0);
            }
            left.accept(behind);
        });
        return events.get();
    }

    private boolean remember(String name, ConsumerRecord<String, String> record) {
        IncomingRecord incoming = new IncomingRecord(record);
        try {
            Optional<Event> event = incoming.read().map(ReceivedEvent::event);
            event.ifPresent(known -> remember(name, incoming, known));
            return event.isPresent();
        } catch (RuntimeException poison) {
            LOG.errorf(poison, "%s cannot remember %s", name, incoming.position());
            return false;
        }
    }

    private void remember(String name, IncomingRecord incoming, Event event) {
        TransientFaults.retry(
                        transactions.inTransaction(() -> listeners.remember(List.of(event))),
                        TransientFaults::causedBy,
                        name + " at " + incoming.position())
                .await()
                .indefinitely();
    }
}
