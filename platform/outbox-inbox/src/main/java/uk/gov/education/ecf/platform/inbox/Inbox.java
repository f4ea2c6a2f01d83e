package uk.gov.education.ecf.platform.inbox;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.transactions.Transactions;
import uk.gov.education.ecf.platform.transactions.TransientFaults;

/** Where a service's consumers hand in what they received. */
@ApplicationScoped
public class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);

    private final Transactions transactions;
    private final ProcessedEvents processed;
    private final DeadLetters deadLetters;
    private final Listeners listeners;
    private final Attempts attempts;

    Inbox(
            Transactions transactions,
            ProcessedEvents processed,
            DeadLetters deadLetters,
            Listeners listeners,
            Attempts attempts) {
        this.transactions = transactions;
        this.processed = processed;
        this.deadLetters = deadLetters;
        this.listeners = listeners;
        this.attempts = attempts;
    }

    /**
     * Tells everybody whom the event concerns: every {@link Memory} of it, then the {@link Follower}s if it was news, then the
     * {@link Reaction}s of that consumer, one after the other.
     *
     * <p>One record is one transaction: the event's id and its effect commit together, so a second delivery does nothing.
     * Transient database faults are retried outside the transaction for as long as they last. A record that can never be
     * processed becomes a dead letter in {@code <topic>.dlq.<consumer>}, with its cause, and the partition moves on. Unknown
     * event types are skipped.
     *
     * @param consumer named as its group
     */
    public Uni<Void> receive(String consumer, ConsumerRecord<String, String> record) {
        return process(consumer, new IncomingRecord(record), hearing(consumer));
    }

    /**
     * As {@link #receive} for everything that a poll has brought, the records of each partition in their order. As many as possible
     * share a transaction: their ids and all their effects commit together, and what was received before has no effect. Where that
     * fails, for whatever reason, nothing of it is left, and halves of them are tried in their order, down to the record that is
     * dealt with alone as above. So poison goes aside alone, and what waits for the database is soon together again.
     *
     * @param consumer named as its group; its listeners take what comes together by {@link Memory#rememberAll},
     *                 {@link Follower#followAll} and {@link Reaction#reactAll}
     */
    public Uni<Void> receiveAll(String consumer, ConsumerRecords<String, String> records) {
        return OneByOne.each(
                records.partitions(), partition -> receiveAll(consumer, records.records(partition), hearing(consumer)));
    }

    /** @param effect what the event changes here; its failure undoes everything that it did */
    Uni<Void> receive(
            String consumer, ConsumerRecord<String, String> record, Function<ReceivedEvent, Uni<Void>> effect) {
        return process(consumer, new IncomingRecord(record), events -> effect.apply(events.get(0)));
    }

    /** @param effect what the events, of which there is at least one, change here together */
    Uni<Void> receiveAll(
            String consumer,
            List<ConsumerRecord<String, String>> records,
            Function<List<ReceivedEvent>, Uni<Void>> effect) {
        return processAll(consumer, records.stream().map(IncomingRecord::new).toList(), effect);
    }

    /** true once the effects of the event with that id are committed here, or it was given up as a dead letter. */
    public Uni<Boolean> holds(String consumer, UUID eventId) {
        return transactions.inTransaction(() -> processed.contain(consumer, eventId));
    }

    private Function<List<ReceivedEvent>, Uni<Void>> hearing(String consumer) {
        return received -> listeners.hear(
                consumer, received.stream().map(ReceivedEvent::event).toList());
    }

    private Uni<Void> processAll(
            String consumer, List<IncomingRecord> records, Function<List<ReceivedEvent>, Uni<Void>> effect) {
        return records.size() == 1
                ? process(consumer, records.get(0), effect)
                : Uni.createFrom()
                        .deferred(() -> together(consumer, records, effect))
                        .onFailure()
                        .recoverWithUni(failure -> apart(consumer, records, effect, failure));
    }

    private Uni<Void> together(
            String consumer, List<IncomingRecord> records, Function<List<ReceivedEvent>, Uni<Void>> effect) {
        Map<UUID, ReceivedEvent> events = new LinkedHashMap<>();
        records.forEach(
                record -> read(consumer, record).ifPresent(received -> events.putIfAbsent(received.id(), received)));
        return events.isEmpty()
                ? OneByOne.nothing()
                : attempts.attempt(consumer, records, () -> onceEach(consumer, events, effect));
    }

    private Uni<Void> apart(
            String consumer,
            List<IncomingRecord> records,
            Function<List<ReceivedEvent>, Uni<Void>> effect,
            Throwable failure) {
        LOG.warnf(
                "%s takes %d records from %s on apart: %s",
                consumer, records.size(), records.get(0).position(), failure);
        int half = records.size() / 2;
        return processAll(consumer, records.subList(0, half), effect)
                .chain(() -> processAll(consumer, records.subList(half, records.size()), effect));
    }

    private Uni<Void> process(
            String consumer, IncomingRecord incoming, Function<List<ReceivedEvent>, Uni<Void>> effect) {
        return Uni.createFrom().deferred(() -> {
            try {
                return OneByOne.ifThere(read(consumer, incoming), known -> apply(consumer, incoming, known, effect));
            } catch (RuntimeException poison) {
                return bury(DeadLetter.unreadable(consumer, incoming, poison));
            }
        });
    }

    private static Optional<ReceivedEvent> read(String consumer, IncomingRecord incoming) {
        Optional<ReceivedEvent> event = incoming.read();
        if (event.isEmpty()) {
            RecordInLogs.telling(
                    consumer, incoming, () -> LOG.warnf("%s skips %s: unknown type", consumer, incoming.position()));
        }
        return event;
    }

    private Uni<Void> apply(
            String consumer,
            IncomingRecord incoming,
            ReceivedEvent event,
            Function<List<ReceivedEvent>, Uni<Void>> effect) {
        Uni<Void> attempt = attempts.attempt(
                consumer, incoming, () -> once(consumer, event.id(), () -> effect.apply(List.of(event))));
        return TransientFaults.retry(attempt, TransientFaults::causedBy, consumer + " at " + incoming.position())
                .onFailure()
                .recoverWithUni(failure -> bury(DeadLetter.failed(consumer, incoming, failure)));
    }

    private Uni<Void> once(String consumer, UUID eventId, Supplier<Uni<Void>> effect) {
        return processed
                .addIfNew(consumer, eventId)
                .flatMap(added -> added ? effect.get() : Uni.createFrom().voidItem());
    }

    private Uni<Void> onceEach(
            String consumer, Map<UUID, ReceivedEvent> events, Function<List<ReceivedEvent>, Uni<Void>> effect) {
        return processed.addNew(consumer, events.keySet()).flatMap(added -> {
            List<ReceivedEvent> fresh = events.values().stream()
                    .filter(event -> added.contains(event.id()))
                    .toList();
            return fresh.isEmpty() ? OneByOne.nothing() : effect.apply(fresh);
        });
    }

    /** A dead letter must not be lost either: whatever keeps it from being written, it is tried until it is. */
    private Uni<Void> bury(DeadLetter letter) {
        IncomingRecord incoming = letter.incoming();
        RecordInLogs.telling(
                letter.consumer(),
                incoming,
                () -> LOG.errorf(
                        letter.failure(), "%s cannot process %s: dead letter", letter.consumer(), incoming.position()));
        Uni<Void> attempt = attempts.attempt(
                letter.consumer(),
                incoming,
                () -> once(letter.consumer(), incoming.id(), () -> deadLetters.write(letter)));
        return TransientFaults.retry(attempt, deadLetters::mayStillBeWritten, "dead letter of " + incoming.position());
    }
}
