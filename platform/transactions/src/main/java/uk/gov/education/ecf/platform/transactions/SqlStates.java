package uk.gov.education.ecf.platform.transactions;

import io.vertx.pgclient.PgException;
import java.util.regex.Pattern;

/** The five characters by which PostgreSQL says why it refused. */
final class SqlStates {

    private SqlStates() {}

    /** Whether this very failure, not one that caused it, carries such a state. */
    static boolean matches(Throwable failure, Pattern states) {
        return failure instanceof PgException refused
                && refused.getSqlState() != null
                && states.matcher(refused.getSqlState()).matches();
    }
}
