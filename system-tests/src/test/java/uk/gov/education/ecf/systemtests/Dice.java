package uk.gov.education.ecf.systemtests.hostile;

import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Choices that follow from a seed. */
record Dice(RandomGenerator random) {

    /** The choices of one request. */
    static Dice of(long seed, int number) {
        return new Dice(new SplittableRandom(seed * 1_000_003L + number));
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    boolean percent(int share) {
        return random.nextInt(100) < share;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }
}
