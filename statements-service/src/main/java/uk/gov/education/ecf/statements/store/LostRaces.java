package uk.gov.education.ecf.statements.store;

import io.smallrye.mutiny.Uni;
import io.vertx.pgclient.PgException;
import java.sql.SQLException;
import java.util.function.Supplier;

/**
 * Work that PostgreSQL gave up for another transaction's sake, as a deadlock's victim or because both could not have happened one
 * after the other. Nothing of it was kept and the other one has moved on, so it is tried again at once.
 */
public final class LostRaces {

    private static final int TRIES_MORE = 3;
    /** The class of SQL states that say so: 40001, 40P01 and their kin. */
    private static final String ROLLED_BACK = "40";

    private LostRaces() {
    }

    /** The supplier opens a transaction of its own each time. */
    public static <T> Uni<T> repeat(Supplier<Uni<T>> transaction) {
        return Uni.createFrom().deferred(transaction::get).onFailure(LostRaces::isOne).retry().atMost(TRIES_MORE);
    }

    private static boolean isOne(Throwable failure) {
        String state = failure instanceof PgException refused ? refused.getSqlState()
                : failure instanceof SQLException refused ? refused.getSQLState() : null;
        return state != null && state.startsWith(ROLLED_BACK) || failure.getCause() != null && isOne(failure.getCause());
    }
}
