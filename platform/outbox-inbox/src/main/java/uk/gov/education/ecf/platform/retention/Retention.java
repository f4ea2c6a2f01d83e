package uk.gov.education.ecf.platform.retention;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import uk.gov.education.ecf.platform.transactions.Sql;
import uk.gov.education.ecf.platform.transactions.Transactions;

/** Ends the audit trail after its retention. An event that is not published yet is never deleted, however old. */
@ApplicationScoped
public class Retention {

    private static final Logger LOG = Logger.getLogger(Retention.class);
    private static final int BATCH = 5_000;
    private static final String OUTBOX =
            """
            delete from outbox where position in
            (select position from outbox where published_at < ?1 order by published_at limit ?2)""";
    private static final String INBOX =
            """
            delete from inbox where (consumer, event_id) in
            (select consumer, event_id from inbox where received_at < ?1 order by received_at limit ?2)""";

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
        return delete(OUTBOX, now.minus(outbox))
                .flatMap(announced -> delete(INBOX, now.minus(inbox)).map(received -> announced + received));
    }

    private Uni<Long> delete(String sql, Instant before) {
        return transactions
                .inTransaction(() -> Sql.update(sql, before, BATCH))
                .repeat()
                .whilst(deleted -> deleted == BATCH)
                .collect()
                .with(Collectors.summingLong(Integer::longValue));
    }
}
