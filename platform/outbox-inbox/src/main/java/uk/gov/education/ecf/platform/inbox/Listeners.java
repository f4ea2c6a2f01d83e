package uk.gov.education.ecf.platform.inbox;

import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.gov.education.ecf.contracts.Event;
import uk.gov.education.ecf.contracts.EventCatalogue;
import uk.gov.education.ecf.contracts.EventType;
import uk.gov.education.ecf.platform.topics.ConsumedTopics;
import uk.gov.education.ecf.platform.transactions.OneByOne;

/** Everybody in this service who listens to events, and the order in which they are told: remember, follow, react. */
@ApplicationScoped
class Listeners {

    private final List<Memory<?>> memories;
    private final List<Follower<?>> followers;
    private final List<Reaction<?>> reactions;

    Listeners(@All List<Memory<?>> memories, @All List<Follower<?>> followers, @All List<Reaction<?>> reactions) {
        this.memories = ordered(memories);
        this.followers = ordered(followers);
        this.reactions = ordered(reactions);
    }

    /** A reaction that nothing ever reaches is a mistake in a name; nobody would notice it later. */
    void check(@Observes StartupEvent startup, ConsumedTopics consumed) {
        for (Reaction<?> reaction : reactions) {
            if (Collections.disjoint(topicsOf(reaction), consumed.topicsOf(reaction.consumer()))) {
                throw new IllegalStateException("the consumer " + reaction.consumer() + " listens to no topic of "
                        + reaction.cause().getName());
            }
        }
    }

    /**
     * Tells of the events in their order: as many at a time as tell of an aggregate each, so that whoever takes them together sees
     * none twice.
     */
    Uni<Void> hear(String consumer, List<? extends Event> events) {
        return OneByOne.each(Runs.of(events), run -> remember(run).chain(() -> react(consumer, run)));
    }

    /** Remembers, and lets the followers follow what was news to any of the memories. The events are of as many aggregates. */
    Uni<Void> remember(List<? extends Event> events) {
        return OneByOne.all(memories, memory -> remember(memory, events))
                .map(found -> found.stream().flatMap(List::stream).collect(Collectors.toSet()))
                .flatMap(news -> follow(events.stream().filter(news::contains).toList()));
    }

    /** Whether anything follows from what the consumer hears, beside being remembered. */
    boolean react(String consumer) {
        return reactions.stream().anyMatch(reaction -> reaction.consumer().equals(consumer));
    }

    /** The topics of everything that is remembered. */
    Set<String> rememberedTopics() {
        return memories.stream().flatMap(memory -> topicsOf(memory).stream()).collect(Collectors.toSet());
    }

    private Uni<Void> follow(List<? extends Event> news) {
        return OneByOne.each(followers, follower -> follow(follower, news));
    }

    private Uni<Void> react(String consumer, List<? extends Event> events) {
        List<Reaction<?>> concerned = reactions.stream()
                .filter(reaction -> reaction.consumer().equals(consumer))
                .toList();
        return OneByOne.each(concerned, reaction -> react(reaction, events));
    }

    private static <E extends Event> Uni<List<Event>> remember(Memory<E> memory, List<? extends Event> events) {
        List<E> concerned = concerning(memory, events);
        return concerned.isEmpty()
                ? OneByOne.given(List.of())
                : memory.rememberAll(concerned).map(List::<Event>copyOf);
    }

    private static <E extends Event> Uni<Void> follow(Follower<E> follower, List<? extends Event> news) {
        List<E> concerned = concerning(follower, news);
        return concerned.isEmpty() ? OneByOne.nothing() : follower.followAll(concerned);
    }

    private static <E extends Event> Uni<Void> react(Reaction<E> reaction, List<? extends Event> events) {
        List<E> concerned = concerning(reaction, events);
        return concerned.isEmpty() ? OneByOne.nothing() : reaction.reactAll(concerned);
    }

    private static <E extends Event> List<E> concerning(Listener<E> listener, List<? extends Event> events) {
        return events.stream()
                .filter(listener.cause()::isInstance)
                .map(listener.cause()::cast)
                .toList();
    }

    private static Set<String> topicsOf(Listener<?> listener) {
        return EventCatalogue.types().stream()
                .filter(type -> listener.cause().isAssignableFrom(type.record()))
                .map(EventType::topic)
                .collect(Collectors.toSet());
    }

    private static <L> List<L> ordered(List<L> listeners) {
        return listeners.stream()
                .sorted(Comparator.comparing(listener -> listener.getClass().getName()))
                .toList();
    }
}
