package uk.gov.education.ecf.platform.inbox;

import io.smallrye.mutiny.Uni;
import java.util.Set;
import uk.gov.education.ecf.contracts.Event;

/** What a service remembers of another one, fed only by its events. Implemented by every bean that only remembers. */
public interface Upstream {

    /** The name under which the inbox knows it, such as {@code participants.upstream}. */
    String consumer();

    /** The topics that it remembers. */
    Set<String> topics();

    /**
     * Remembers the event inside the current transaction. Must be an upsert that an older version of the aggregate never
     * wins; an equal version overwrites, which is what lets a rebuild repair.
     */
    Uni<Void> remember(Event event);
}
