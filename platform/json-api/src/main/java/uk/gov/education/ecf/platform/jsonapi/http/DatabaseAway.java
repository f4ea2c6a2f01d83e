package uk.gov.education.ecf.platform.jsonapi.http;

import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import java.net.ConnectException;
import java.util.stream.Stream;

/** Tells an absent database, after which a client should try again, from a defect of ours. */
final class DatabaseAway {

    private DatabaseAway() {
    }

    static boolean isCauseOf(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(20).anyMatch(DatabaseAway::isOne);
    }

    private static boolean isOne(Throwable cause) {
        return cause instanceof ConnectException || cause instanceof ClosedConnectionException
                || cause instanceof PgException fault && isShutdown(fault.getSqlState());
    }

    /** 57P: the server is starting, stopping or was told to drop us; 53: it has no room for another connection. */
    private static boolean isShutdown(String sqlState) {
        return sqlState != null && (sqlState.startsWith("57P") || sqlState.startsWith("53") || sqlState.startsWith("08"));
    }
}
