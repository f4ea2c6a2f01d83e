package uk.gov.education.ecf.platform.inbox;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import uk.gov.education.ecf.platform.transactions.Sql;

/** The rows of the inbox table. Two receivers of one event meet at its primary key: the second waits for the first. */
@ApplicationScoped
class ProcessedEvents {

    /** Within the current transaction; false when the consumer has dealt with the event before. */
    Uni<Boolean> addIfNew(String consumer, UUID eventId) {
        return Sql.update(
                        "insert into inbox (consumer, event_id) values (?1, ?2) on conflict do nothing",
                        consumer,
                        eventId)
                .map(added -> added > 0);
    }

    Uni<Boolean> contain(String consumer, UUID eventId) {
        return Sql.list(Integer.class, "select 1 from inbox where consumer = ?1 and event_id = ?2", consumer, eventId)
                .map(rows -> !rows.isEmpty());
    }
}
