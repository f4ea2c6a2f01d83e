package uk.gov.education.ecf.suite.api;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Asks again until the answer is as hoped: what one service does reaches the others as events, a little later. */
public final class Await {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final long EVERY_MILLIS = 50;

    private Await() {}

    /** How long it took until the hoped-for answer came. */
    public record Outcome(Answer answer, Duration waited) {}

    /** The first answer as hoped; after 30 seconds the last one, as an {@link UnexpectedAnswer}. */
    public static Outcome until(Supplier<Answer> question, Predicate<Answer> hoped) {
        long start = System.nanoTime();
        while (true) {
            Answer answer = question.get();
            Duration waited = Duration.ofNanos(System.nanoTime() - start);
            if (hoped.test(answer)) {
                return new Outcome(answer, waited);
            }
            if (waited.compareTo(LIMIT) > 0) {
                throw new UnexpectedAnswer(answer);
            }
            pause();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(EVERY_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting", e);
        }
    }
}
