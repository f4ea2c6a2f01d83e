package uk.gov.education.ecf.platform.transactions;

import io.vertx.pgclient.PgException;
import java.sql.SQLException;
import java.util.regex.Pattern;

/** The five characters by which PostgreSQL says why it refused, whichever driver or wrapper brings them. */
final class SqlStates {

    private SqlStates() {}

    /** Whether this very failure, not one that caused it, carries such a state. */
    static boolean matches(Throwable failure, Pattern states) {
        String state = failure instanceof PgException refused
                ? refused.getSqlState()
                : failure instanceof SQLException refused ? refused.getSQLState() : null;
        return state != null && states.matcher(state).matches();
    }
}
