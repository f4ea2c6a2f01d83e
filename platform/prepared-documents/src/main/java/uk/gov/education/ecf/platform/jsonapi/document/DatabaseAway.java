package uk.gov.education.ecf.platform.jsonapi.document;

import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.ConnectException;
import java.util.stream.Stream;
import uk.gov.education.ecf.platform.jsonapi.http.AwayDependency;

/** The database is away when it refuses or drops connections. */
@ApplicationScoped
class DatabaseAway implements AwayDependency {

    private static final int DEEPEST = 20;

    @Override
    public boolean isCauseOf(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(DEEPEST).anyMatch(DatabaseAway::isOne);
    }

    private static boolean isOne(Throwable cause) {
        return cause instanceof ConnectException || cause instanceof ClosedConnectionException
                || cause instanceof PgException fault && isShutdown(fault.getSqlState());
    }

    /** 57P: the server is starting, stopping or was told to drop us; 53: it has no room; 08: the connection failed. */
    private static boolean isShutdown(String sqlState) {
        return sqlState != null && (sqlState.startsWith("57P") || sqlState.startsWith("53") || sqlState.startsWith("08"));
    }
}
