package uk.gov.education.ecf.benchmarks.harness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every statement that PostgreSQL is sent while something is done, in its own log; not meant for what is timed. */
public final class StatementLog {

    private static final Pattern STATEMENT = Pattern.compile("LOG:  (?:execute [^:]*|statement): (.*)");
    private static final long UNTIL_ALL_SESSIONS_KNOW_MILLIS = 500;
    private static final String BEGIN = "select 'counting begins'";
    private static final String END = "select 'counting ends'";

    private final Database database;
    private final Path log;

    public StatementLog(Database database, Path log) {
        this.database = database;
        this.log = log;
    }

    /** Something that makes the service ask its database. */
    public interface Action {
        void run() throws IOException;
    }

    public List<String> during(Action action) throws IOException, InterruptedException {
        set("'all'");
        try {
            database.text(BEGIN);
            action.run();
            database.text(END);
        } finally {
            set("default");
        }
        return between(Files.readAllLines(log));
    }

    static List<String> between(List<String> lines) {
        List<String> statements = lines.stream()
                .map(STATEMENT::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .toList();
        return statements.subList(statements.lastIndexOf(BEGIN) + 1, statements.lastIndexOf(END));
    }

    private void set(String value) throws InterruptedException {
        database.execute("alter system set log_statement = " + value);
        database.execute("select pg_reload_conf()");
        TimeUnit.MILLISECONDS.sleep(UNTIL_ALL_SESSIONS_KNOW_MILLIS);
    }
}
