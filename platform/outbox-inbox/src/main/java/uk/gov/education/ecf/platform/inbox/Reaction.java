package uk.gov.education.ecf.platform.inbox;

import io.smallrye.mutiny.Uni;
import java.util.List;
import uk.gov.education.ecf.contracts.Event;
import uk.gov.education.ecf.platform.transactions.OneByOne;

/** What an act does when something happened elsewhere; once for every event, however often it is delivered, and not in a rebuild. */
public interface Reaction<E extends Event> extends Listener<E> {

    /** The consumer whose events it reacts to, named as its group; that consumer must listen to a topic of the cause. */
    String consumer();

    /**
     * Reacts in the transaction that marks the event as received, after it was remembered. It checks the state that it finds: an
     * event that no longer applies changes nothing. Its failure undoes everything, and the event becomes a dead letter.
     */
    Uni<Void> react(E event);

    /** As {@link #react} for events of as many aggregates, in their order; one by one unless a reaction can do better. */
    default Uni<Void> reactAll(List<E> events) {
        return OneByOne.each(events, this::react);
    }
}
