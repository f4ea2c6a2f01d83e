package uk.gov.education.ecf.platform.transactions;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Repeats work whose transaction lost against another one: it came second at a unique constraint, or was the victim of
 * a deadlock or of serialisation. Nothing of it was kept and the other one moves on, so it is done once
 * more, a victim a moment later, and then sees what the first one left.
 */
public final class LostRaces {

    private static final int TIMES_MORE = 3;
    private static final long SHORTEST_MILLIS = 10;
    private static final long LONGEST_MILLIS = 50;
    private static final Pattern ROLLED_BACK = Pattern.compile("40.{3}");

    private final List<String> constraints;
    private final int timesMore;

    private LostRaces(List<String> constraints, int timesMore) {
        this.constraints = constraints;
        this.timesMore = timesMore;
    }

    /**
     * @param constraints the constraints or unique indexes whose violation means that another transaction was first; violations
     *                    of others are failures like any other
     */
    public static LostRaces of(String... constraints) {
        return new LostRaces(List.of(constraints), TIMES_MORE);
    }

    /** How often at most the work is repeated after its first run; three times unless told. */
    public LostRaces atMost(int times) {
        return new LostRaces(constraints, times);
    }

    /**
     * The item of the first run that did not lose; the failure of the last one if all of them did; any other failure at once.
     *
     * @param transaction opens a transaction of its own each time, so it must not be called inside of one
     */
    public <T> Uni<T> repeat(Supplier<Uni<T>> transaction) {
        return attempt(transaction, 0);
    }

    private <T> Uni<T> attempt(Supplier<Uni<T>> transaction, int times) {
        return Uni.createFrom()
                .deferred(transaction::get)
                .onFailure(failure -> times < timesMore && wereTheCauseOf(failure))
                .recoverWithUni(failure -> letGo(failure, times).chain(() -> attempt(transaction, times + 1)));
    }

    /**
     * A victim of a deadlock that comes back at once can take its first row again before the other one, which waits for it, has
     * woken: then both are where they were.
     */
    private static Uni<Void> letGo(Throwable failure, int times) {
        return SqlStates.matches(failure, ROLLED_BACK)
                ? Pause.of(ThreadLocalRandom.current().nextLong(SHORTEST_MILLIS, LONGEST_MILLIS) * (times + 1))
                : OneByOne.nothing();
    }

    /** Whether that is how a transaction fails that lost. */
    public boolean wereTheCauseOf(Throwable failure) {
        return constraints.stream().anyMatch(name -> Violations.of(failure, name))
                || new FailureChain(failure).any(member -> SqlStates.matches(member, ROLLED_BACK));
    }
}
