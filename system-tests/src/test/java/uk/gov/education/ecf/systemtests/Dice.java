package uk.gov.education.ecf.systemtests;

import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Choices that follow from a seed. */
public record Dice(RandomGenerator random) {

    /** The choices of one request, or one client. */
    public static Dice of(long seed, int number) {
        return new Dice(new SplittableRandom(seed * 1_000_003L + number));
    }

    public <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    public boolean percent(int share) {
        return random.nextInt(100) < share;
    }

    public int below(int bound) {
        return random.nextInt(bound);
    }
}
