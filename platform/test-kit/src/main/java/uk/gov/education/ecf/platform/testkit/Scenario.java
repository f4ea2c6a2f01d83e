package uk.gov.education.ecf.platform.testkit;

import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import uk.gov.education.ecf.contracts.Event;
import uk.gov.education.ecf.contracts.EventCatalogue;
import uk.gov.education.ecf.contracts.EventType;

/**
 * The reading order of an asynchronous test: stimulate, wait for the event, verify.
 * <pre>{@code
 * Scenario.stimulate(() -> asProvider("aurora").body(request).post("/api/v3/partnerships"))
 *     .andWaitFor(PartnershipConfirmed.class)
 *     .withKey(answer -> answer.path("data.id"))
 *     .andVerify((answer, event) -> assertEquals(2025, event.partnership().cohort()));
 * }</pre>
 * Nothing happens before {@code andVerify}; the topic is watched from just before the stimulus.
 *
 * @param <T> what the stimulus answers
 */
public final class Scenario<T> {

    private final Supplier<T> stimulus;

    private Scenario(Supplier<T> stimulus) {
        this.stimulus = stimulus;
    }

    public static <T> Scenario<T> stimulate(Supplier<T> stimulus) {
        return new Scenario<>(stimulus);
    }

    public <E extends Event> Waiting<T, E> andWaitFor(Class<E> type) {
        return new Waiting<>(stimulus, type, (answer, event) -> true);
    }

    private static String topicOf(Class<? extends Event> type) {
        return EventCatalogue.types().stream()
                .filter(entry -> entry.record() == type)
                .map(EventType::topic)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not in the event catalogue: " + type));
    }

    /** What is waited for. */
    public static final class Waiting<T, E extends Event> {

        private final Supplier<T> stimulus;
        private final Class<E> type;
        private final BiPredicate<T, E> wanted;

        private Waiting(Supplier<T> stimulus, Class<E> type, BiPredicate<T, E> wanted) {
            this.stimulus = stimulus;
            this.type = type;
            this.wanted = wanted;
        }

        public Waiting<T, E> withKey(String key) {
            return withKey(answer -> key);
        }

        /** The key as the stimulus answered it. */
        public Waiting<T, E> withKey(Function<T, String> key) {
            return matching((answer, event) -> event.key().equals(key.apply(answer)));
        }

        public Waiting<T, E> matching(BiPredicate<T, E> more) {
            return new Waiting<>(stimulus, type, wanted.and(more));
        }

        public void andVerify(Consumer<E> verification) {
            andVerify((answer, event) -> verification.accept(event));
        }

        public void andVerify(BiConsumer<T, E> verification) {
            try (PublishedEvents events = PublishedEvents.fromNow(topicOf(type))) {
                T answer = stimulus.get();
                verification.accept(
                        answer,
                        events.await()
                                .eventOfType(type)
                                .matching(event -> wanted.test(answer, event))
                                .event());
            }
        }
    }
}
