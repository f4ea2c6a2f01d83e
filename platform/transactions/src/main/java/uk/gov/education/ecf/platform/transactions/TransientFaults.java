package uk.gov.education.ecf.platform.transactions;

import io.smallrye.mutiny.Uni;
import io.vertx.core.VertxException;
import io.vertx.sqlclient.DatabaseException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;

/**
 * Faults that pass by themselves: the database is away, starting, out of connections, or preferred another transaction
 * (deadlock, serialisation), or was just demoted to a read-only standby. The same work may succeed when it is tried again.
 */
public final class TransientFaults {

    private static final Logger LOG = Logger.getLogger(TransientFaults.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    private static final Pattern PASSING_STATE = Pattern.compile("(08|40|53|57).{3}|55P03|25006");

    private TransientFaults() {}

    /** Whether the failure, or anything that caused it, is such a fault. */
    public static boolean causedBy(Throwable failure) {
        return new FailureChain(failure).any(TransientFaults::isPassing);
    }

    /** Tries the work again, with growing pauses of at most 5 s and without limit, while its failure matches. */
    public static <T> Uni<T> retry(Uni<T> work, Predicate<Throwable> again, String what) {
        return work.onFailure(again)
                .invoke(failure -> LOG.warnf("%s failed and is tried again: %s", what, failure))
                .onFailure(again)
                .retry()
                .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
                .withJitter(0.2)
                .indefinitely();
    }

    private static boolean isPassing(Throwable failure) {
        return isLostConnection(failure) || SqlStates.matches(failure, PASSING_STATE);
    }

    private static boolean isLostConnection(Throwable failure) {
        return failure instanceof IOException
                || failure instanceof TimeoutException
                || failure instanceof VertxException && !(failure instanceof DatabaseException);
    }
}
