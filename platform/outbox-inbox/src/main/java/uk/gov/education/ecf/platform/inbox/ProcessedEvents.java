package uk.gov.education.ecf.platform.inbox;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import uk.gov.education.ecf.platform.transactions.AfterCommit;
import uk.gov.education.ecf.platform.transactions.Sql;
import uk.gov.education.ecf.platform.transactions.UuidArray;

/** The rows of the inbox table. Two receivers of one event meet at its primary key: the second waits for the first. */
@ApplicationScoped
class ProcessedEvents {

    private static final String ADD_NEW =
            """
            with added as (
                insert into inbox (consumer, event_id) select cast(?1 as text), id from unnest(%s) as id
                on conflict do nothing returning event_id)
            select event_id from added"""
                    .formatted(UuidArray.of(2));

    private final Tally tally;

    ProcessedEvents(Tally tally) {
        this.tally = tally;
    }

    /** Within the current transaction; false when the consumer has dealt with the event before. */
    Uni<Boolean> addIfNew(String consumer, UUID eventId) {
        return Sql.update(
                        "insert into inbox (consumer, event_id) values (?1, ?2) on conflict do nothing",
                        consumer,
                        eventId)
                .invoke(added -> tellOnceCommitted(consumer, added, 1 - added))
                .map(added -> added > 0);
    }

    /** As {@link #addIfNew} for all of them in one statement; answers those that were new. */
    Uni<Set<UUID>> addNew(String consumer, Collection<UUID> eventIds) {
        return Sql.list(UUID.class, ADD_NEW, consumer, UuidArray.literal(eventIds))
                .invoke(added -> tellOnceCommitted(consumer, added.size(), eventIds.size() - added.size()))
                .map(Set::copyOf);
    }

    Uni<Boolean> contain(String consumer, UUID eventId) {
        return Sql.list(Integer.class, "select 1 from inbox where consumer = ?1 and event_id = ?2", consumer, eventId)
                .map(rows -> !rows.isEmpty());
    }

    private void tellOnceCommitted(String consumer, int fresh, int duplicates) {
        AfterCommit.run(() -> tally.received(consumer, fresh, duplicates));
    }
}
