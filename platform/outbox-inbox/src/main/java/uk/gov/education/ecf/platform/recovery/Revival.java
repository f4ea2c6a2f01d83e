package uk.gov.education.ecf.platform.recovery;

import io.smallrye.mutiny.Uni;
import java.util.UUID;
import uk.gov.education.ecf.contracts.Event;

/** Makes an aggregate of this service again as an event of its own tells that the database has lost. One for each of its topics. */
public interface Revival<E extends Event> {

    /** The sealed interface of the aggregate's events. */
    Class<E> of();

    /**
     * Inside the current transaction: row, history and documents, and nothing is announced. An aggregate that is newer stays as it
     * is. The events of a key come in their order; those that compaction has taken are missing.
     *
     * @param eventId under which it was announced
     */
    Uni<Void> revive(UUID eventId, E event);
}
