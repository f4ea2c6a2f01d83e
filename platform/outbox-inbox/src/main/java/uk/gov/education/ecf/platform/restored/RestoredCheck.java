package uk.gov.education.ecf.platform.restored;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.transactions.Sql;
import uk.gov.education.ecf.platform.transactions.Transactions;
import uk.gov.education.ecf.platform.transactions.UuidArray;

/**
 * Whether the database knows what its service has announced last. Every event is committed before it is sent, and stays in the outbox,
 * or beside it, until retention ends: one that is on a topic and not there was committed by a later state of this database. Whether the
 * outbox knows that it was published does not matter; another replica may be about to mark it. Of a time before everything that is in
 * the outbox it says nothing: retention may have been shorter then.
 */
@ApplicationScoped
class RestoredCheck {

    private static final String UNKNOWN = "select told.id from unnest(" + UuidArray.of(1) + ") as told (id)"
            + " where not exists (select 1 from outbox where event_id = told.id)"
            + " and not exists (select 1 from outbox_set_aside where event_id = told.id)";

    private static final String OLDEST = "select min(published_at) from outbox";

    private final NewestEvents newest;
    private final Transactions transactions;

    RestoredCheck(NewestEvents newest, Transactions transactions) {
        this.newest = newest;
        this.transactions = transactions;
    }

    /**
     * Blocks the caller.
     *
     * @throws RestoredDatabaseException where it does not
     */
    void check() {
        List<AnnouncedEvent> announced = newest.read();
        if (!announced.isEmpty()) {
            transactions
                    .inTransaction(() -> lost(announced))
                    .await()
                    .indefinitely()
                    .ifPresent(lost -> {
                        throw new RestoredDatabaseException(lost);
                    });
        }
    }

    private static Uni<Optional<AnnouncedEvent>> lost(List<AnnouncedEvent> announced) {
        String ids =
                UuidArray.literal(announced.stream().map(AnnouncedEvent::id).toList());
        return Sql.list(UUID.class, UNKNOWN, ids)
                .map(Set::copyOf)
                .flatMap(unknown -> unknown.isEmpty()
                        ? OneByOne.given(Optional.empty())
                        : oldest().map(oldest -> announced.stream()
                                .filter(event -> unknown.contains(event.id())
                                        && event.at().isAfter(oldest))
                                .findFirst()));
    }

    private static Uni<Instant> oldest() {
        return Sql.one(OffsetDateTime.class, OLDEST)
                .map(found -> found.map(OffsetDateTime::toInstant).orElse(Instant.MIN));
    }
}
