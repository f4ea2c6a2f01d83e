package uk.gov.education.ecf.platform.inbox;

import uk.gov.education.ecf.contracts.Event;

/**
 * Whoever listens to events: a {@link Memory}, a {@link Follower} or a {@link Reaction}. Every bean of these kinds is found by
 * the inbox; those of one kind that listen to the same event are called one after the other, in the order of their class names.
 */
public interface Listener<E extends Event> {

    /** What it listens to: one event, or the sealed interface of several, which stands for each of them. */
    Class<E> cause();
}
