package uk.gov.education.ecf.platform.inbox;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
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
        return receive(consumer, record, received -> listeners.hear(consumer, received.event()));
    }

    /** @param effect what the event changes here; its failure undoes everything that it did */
    Uni<Void> receive(
            String consumer, ConsumerRecord<String, String> record, Function<ReceivedEvent, Uni<Void>> effect) {
        IncomingRecord incoming = new IncomingRecord(record);
        return Uni.createFrom().deferred(() -> process(consumer, incoming, effect));
    }

    /** true once the effects of the event with that id are committed here, or it was given up as a dead letter. */
    public Uni<Boolean> holds(String consumer, UUID eventId) {
        return transactions.inTransaction(() -> processed.contain(consumer, eventId));
    }

    private Uni<Void> process(String consumer, IncomingRecord incoming, Function<ReceivedEvent, Uni<Void>> effect) {
        try {
            Optional<ReceivedEvent> event = incoming.read();
            if (event.isEmpty()) {
                LOG.warnf("%s skips %s: unknown type", consumer, incoming.position());
            }
            return event.map(known -> apply(consumer, incoming, known, effect))
                    .orElseGet(() -> Uni.createFrom().voidItem());
        } catch (RuntimeException poison) {
            return bury(DeadLetter.unreadable(consumer, incoming, poison));
        }
    }

    private Uni<Void> apply(
            String consumer, IncomingRecord incoming, ReceivedEvent event, Function<ReceivedEvent, Uni<Void>> effect) {
        Uni<Void> attempt =
                attempts.attempt(consumer, incoming, () -> once(consumer, event.id(), () -> effect.apply(event)));
        return TransientFaults.retry(attempt, TransientFaults::causedBy, consumer + " at " + incoming.position())
                .onFailure()
                .recoverWithUni(failure -> bury(DeadLetter.failed(consumer, incoming, failure)));
    }

    private Uni<Void> once(String consumer, UUID eventId, Supplier<Uni<Void>> effect) {
        return processed
                .addIfNew(consumer, eventId)
                .flatMap(added -> added ? effect.get() : Uni.createFrom().voidItem());
    }

    /** A dead letter must not be lost either: whatever keeps it from being written, it is tried until it is. */
    private Uni<Void> bury(DeadLetter letter) {
        IncomingRecord incoming = letter.incoming();
        LOG.errorf(letter.failure(), "%s cannot process %s: dead letter", letter.consumer(), incoming.position());
        Uni<Void> attempt = attempts.attempt(
                letter.consumer(),
                incoming,
                () -> once(letter.consumer(), incoming.id(), () -> deadLetters.write(letter)));
        return TransientFaults.retry(attempt, deadLetters::mayStillBeWritten, "dead letter of " + incoming.position());
    }
}
