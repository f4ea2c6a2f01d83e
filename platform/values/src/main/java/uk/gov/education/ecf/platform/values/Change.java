package uk.gov.education.ecf.platform.values;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What an act made of an aggregate.
 *
 * @param aggregate as it stands afterwards; never null
 * @param events    what happened to it, in order; empty when nothing did, and then the aggregate is as it was
 * @param <A>       the aggregate
 * @param <E>       its sealed events
 */
public record Change<A, E>(A aggregate, List<E> events) {

    public Change {
        Objects.requireNonNull(aggregate, "aggregate");
        events = List.copyOf(events);
    }

    /** The act found everything as it should be. */
    public static <A, E> Change<A, E> none(A aggregate) {
        return new Change<>(aggregate, List.of());
    }

    /** One thing happened. */
    public static <A, E> Change<A, E> of(A aggregate, E event) {
        return new Change<>(aggregate, List.of(event));
    }

    /** The event tells of a change only if there is one. */
    public static <A, E> Change<A, E> between(A before, A after, Function<A, E> event) {
        return after.equals(before) ? none(before) : of(after, event.apply(after));
    }

    public boolean isNone() {
        return events.isEmpty();
    }

    /** This change, and then what a further act makes of its outcome. */
    public Change<A, E> then(Function<A, Change<A, E>> next) {
        Change<A, E> further = next.apply(aggregate);
        return new Change<>(
                further.aggregate(),
                Stream.concat(events.stream(), further.events().stream()).toList());
    }

    /** The same events, of an aggregate that something was added to which nobody tells of. */
    public Change<A, E> with(UnaryOperator<A> addition) {
        return new Change<>(addition.apply(aggregate), events);
    }
}
