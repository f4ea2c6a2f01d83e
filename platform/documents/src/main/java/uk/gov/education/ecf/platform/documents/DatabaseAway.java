package uk.gov.education.ecf.platform.documents;

import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.ConnectException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.gov.education.ecf.platform.jsonapi.http.AwayDependency;

/** The database is away when it refuses or drops connections or transactions. */
@ApplicationScoped
class DatabaseAway implements AwayDependency {

    private static final int DEEPEST = 20;
    private static final Pattern PASSING = Pattern.compile("(57P|53|08|40).*|25006");

    @Override
    public boolean isCauseOf(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .anyMatch(DatabaseAway::isOne);
    }

    private static boolean isOne(Throwable cause) {
        return cause instanceof ConnectException
                || cause instanceof ClosedConnectionException
                || cause instanceof PgException fault && isPassing(fault.getSqlState());
    }

    /**
     * 57P: the server is starting, stopping or was told to drop us; 53: it has no room; 08: the connection failed; 25006: it is
     * a standby now; 40: it preferred another transaction. In each case the same request may succeed a moment later.
     */
    private static boolean isPassing(String sqlState) {
        return sqlState != null && PASSING.matcher(sqlState).matches();
    }
}
