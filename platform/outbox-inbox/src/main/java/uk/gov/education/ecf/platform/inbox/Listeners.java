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

    Uni<Void> hear(String consumer, Event event) {
        return remember(event).chain(() -> react(consumer, event));
    }

    /** Remembers, and lets the followers follow if it was news to any of the memories. */
    Uni<Void> remember(Event event) {
        return OneByOne.all(concerned(memories, event), memory -> remember(memory, event))
                .flatMap(news -> news.contains(true) ? follow(event) : OneByOne.nothing());
    }

    /** The topics of everything that is remembered. */
    Set<String> rememberedTopics() {
        return memories.stream().flatMap(memory -> topicsOf(memory).stream()).collect(Collectors.toSet());
    }

    private Uni<Void> follow(Event news) {
        return OneByOne.each(concerned(followers, news), follower -> follow(follower, news));
    }

    private Uni<Void> react(String consumer, Event event) {
        List<Reaction<?>> concerned = concerned(reactions, event).stream()
                .filter(reaction -> reaction.consumer().equals(consumer))
                .toList();
        return OneByOne.each(concerned, reaction -> react(reaction, event));
    }

    private static <E extends Event> Uni<Boolean> remember(Memory<E> memory, Event event) {
        return memory.remember(memory.cause().cast(event));
    }

    private static <E extends Event> Uni<Void> follow(Follower<E> follower, Event news) {
        return follower.follow(follower.cause().cast(news));
    }

    private static <E extends Event> Uni<Void> react(Reaction<E> reaction, Event event) {
        return reaction.react(reaction.cause().cast(event));
    }

    private static <L extends Listener<?>> List<L> concerned(List<L> listeners, Event event) {
        return listeners.stream()
                .filter(listener -> listener.cause().isInstance(event))
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
