package uk.gov.education.ecf.platform.inbox;

import io.smallrye.mutiny.Uni;
import uk.gov.education.ecf.contracts.Event;

/** What an act does when something happened elsewhere; once for every event, however often it is delivered, and not in a rebuild. */
public interface Reaction<E extends Event> extends Listener<E> {

    /** The consumer whose events it reacts to, named as its group; that consumer must listen to a topic of the cause. */
    String consumer();

    /**
     * Reacts in the transaction that marks the event as received, after it was remembered. It checks the state that it finds: an
     * event that no longer applies changes nothing. Its failure undoes everything, and the event becomes a dead letter.
     */
    Uni<Void> react(E event);
}
