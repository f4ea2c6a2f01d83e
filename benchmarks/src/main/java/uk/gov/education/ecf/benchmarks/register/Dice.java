package uk.gov.education.ecf.benchmarks.register;

import java.util.List;
import java.util.SplittableRandom;

/** Chance that falls the same way whenever the same row of the same register is written. */
final class Dice {

    private final SplittableRandom random;

    private Dice(SplittableRandom random) {
        this.random = random;
    }

    static Dice of(long seed, int row) {
        return new Dice(new SplittableRandom(seed * 1_000_003 + row));
    }

    boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    /** Both ends included. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
