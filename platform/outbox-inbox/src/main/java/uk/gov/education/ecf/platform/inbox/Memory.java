package uk.gov.education.ecf.platform.inbox;

import io.smallrye.mutiny.Uni;
import java.util.List;
import uk.gov.education.ecf.contracts.Event;
import uk.gov.education.ecf.platform.transactions.OneByOne;

/**
 * What a service remembers of things that another one owns, fed only by their events. Whichever consumer of the service hears
 * such an event, it is remembered before anything else happens; and a rebuild reads all of them again.
 */
public interface Memory<E extends Event> extends Listener<E> {

    /**
     * Remembers the event inside the current transaction. Must be an upsert that an older version of the aggregate never wins; an
     * equal version overwrites, which is what lets a rebuild repair ({@link KnownTable} does both).
     *
     * @return whether it was news, which {@link Follower}s follow; never when something newer is remembered already
     */
    Uni<Boolean> remember(E event);

    /**
     * As {@link #remember} for events of as many aggregates, told one after the other; one by one unless a memory can do better.
     *
     * @return those that were news, in their order
     */
    default Uni<List<E>> rememberAll(List<E> events) {
        return OneByOne.all(events, event -> remember(event).map(news -> news ? List.of(event) : List.<E>of()))
                .map(found -> found.stream().flatMap(List::stream).toList());
    }
}
