package uk.gov.education.ecf.platform.inbox;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import uk.gov.education.ecf.platform.outbox.OutboxWriter;
import uk.gov.education.ecf.platform.transactions.AfterCommit;

/**
 * Keeps dead letters and tells of them through the outbox; both commit with the inbox row that marks the record as dealt with. So
 * no consumer waits for a broker, and a broker that never takes the letter takes nothing away.
 */
@ApplicationScoped
class DeadLetters {

    private final KeptDeadLetters kept;
    private final OutboxWriter outbox;
    private final Clock clock;
    private final Tally tally;
    private volatile boolean stopping;

    DeadLetters(KeptDeadLetters kept, OutboxWriter outbox, Clock clock, Tally tally) {
        this.kept = kept;
        this.outbox = outbox;
        this.clock = clock;
        this.tally = tally;
    }

    void stop(@Observes ShutdownEvent shutdown) {
        stopping = true;
    }

    /** While the application stops anything may fail; the record is left for the next start then. */
    Uni<Void> write(DeadLetter letter) {
        if (stopping) {
            return Uni.createFrom()
                    .failure(new IllegalStateException("stopping: the record is left for the next start"));
        }
        AfterCommit.run(() -> tally.buried(letter.consumer()));
        return kept.keep(letter).chain(() -> outbox.write(List.of(letter.message(clock.instant()))));
    }

    boolean mayStillBeWritten(Throwable failure) {
        return !stopping;
    }
}
