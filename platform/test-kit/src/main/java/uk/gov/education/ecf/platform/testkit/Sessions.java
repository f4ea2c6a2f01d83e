package uk.gov.education.ecf.platform.testkit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Deque;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.postgresql.Driver;
import uk.gov.education.ecf.localstack.infrastructure.PostgresServer;

/**
 * Connections of tests to databases, each for one user at a time, who leaves nothing behind in it, and kept for the next: to log in
 * costs a hundred times what a statement does.
 */
public final class Sessions {

    /** What is done on a connection, each statement committed at once. */
    @FunctionalInterface
    public interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private static final int SECONDS_TO_ANSWER = 2;
    private static final Map<String, Deque<Connection>> IDLE = new ConcurrentHashMap<>();

    private Sessions() {}

    /**
     * Does it on a connection of its own, whose database answers now.
     *
     * @param url of a database of a {@link PostgresServer}
     */
    public static <T> T use(String url, Work<T> work) throws SQLException {
        Connection connection = open(url);
        boolean sound = false;
        try {
            T done = work.on(connection);
            sound = true;
            return done;
        } finally {
            if (sound) {
                idle(url).push(connection);
            } else {
                connection.close();
            }
        }
    }

    /** Those that a server has lost, because it was killed for instance, are passed over. */
    private static Connection open(String url) throws SQLException {
        for (Connection kept = idle(url).poll(); kept != null; kept = idle(url).poll()) {
            if (kept.isValid(SECONDS_TO_ANSWER)) {
                return kept;
            }
            kept.close();
        }
        Properties login = new Properties();
        login.put("user", PostgresServer.USER);
        login.put("password", PostgresServer.PASSWORD);
        // what a statement answers may change its shape between two tests
        login.put("prepareThreshold", "0");
        // not through DriverManager, which is blind to drivers of other class loaders
        return new Driver().connect(url, login);
    }

    private static Deque<Connection> idle(String url) {
        return IDLE.computeIfAbsent(url, any -> new ConcurrentLinkedDeque<>());
    }
}
