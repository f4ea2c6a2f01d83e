package uk.gov.education.ecf.platform.retention;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import uk.gov.education.ecf.platform.transactions.InBatches;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.transactions.Transactions;

/**
 * Ends the audit trail after its retention. What nobody has dealt with yet is never deleted, however old: events that are not
 * published, those set aside with what may have to be sent again behind them, and dead letters.
 */
@ApplicationScoped
public class Retention {

    private static final Logger LOG = Logger.getLogger(Retention.class);
    private static final String OUTBOX =
            """
            delete from outbox where position in
            (select position from outbox kept where published_at < ?1 and not exists
            (select 1 from outbox_set_aside aside where aside.topic = kept.topic and aside.message_key = kept.message_key)
            order by published_at limit ?2)""";
    private static final String INBOX =
            """
            delete from inbox where (consumer, event_id) in
            (select consumer, event_id from inbox where received_at < ?1 order by received_at limit ?2)""";

    private static final String REDRIVEN =
            """
            delete from dead_letters where number in
            (select number from dead_letters where redriven_at < ?1 order by redriven_at limit ?2)""";

    private final Transactions transactions;
    private final Clock clock;
    private final Duration outbox;
    private final Duration inbox;

    Retention(
            Transactions transactions,
            Clock clock,
            @ConfigProperty(name = "ecf.outbox.retention") Duration outbox,
            @ConfigProperty(name = "ecf.inbox.retention") Duration inbox) {
        this.transactions = transactions;
        this.clock = clock;
        this.outbox = outbox;
        this.inbox = inbox;
    }

    @Scheduled(
            identity = "outbox-inbox-retention",
            every = "24h",
            delayed = "10m",
            concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> daily() {
        return deleteExpired()
                .invoke(deleted -> LOG.infof("retention deleted %d outbox and inbox rows", deleted))
                .replaceWithVoid();
    }

    /** Deletes everything that is past its retention now; answers how many rows that were. */
    public Uni<Long> deleteExpired() {
        Instant now = clock.instant();
        return OneByOne.ask(
                        () -> delete(OUTBOX, now.minus(outbox)),
                        () -> delete(INBOX, now.minus(inbox)),
                        () -> delete(REDRIVEN, now.minus(inbox)))
                .map((announced, received, redriven) -> announced + received + redriven);
    }

    private Uni<Long> delete(String sql, Instant before) {
        return InBatches.change(transactions, sql, before);
    }
}
