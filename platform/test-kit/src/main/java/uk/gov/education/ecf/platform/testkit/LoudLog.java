package uk.gov.education.ecf.platform.testkit;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/** Hears what the application under test logs as a warning or worse, for tests of what must not be loud. */
public final class LoudLog extends Handler {

    private final Queue<String> heard = new ConcurrentLinkedQueue<>();

    public void open() {
        Logger.getLogger("").addHandler(this);
    }

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(this);
    }

    /** One line for each; empty when all was quiet. */
    public String heard() {
        return heard.stream().collect(Collectors.joining("\n"));
    }

    @Override
    public void publish(LogRecord record) {
        if (record.getLevel().intValue() >= Level.WARNING.intValue()) {
            heard.add(record.getLoggerName() + ": " + record.getMessage() + ": " + record.getThrown());
        }
    }

    @Override
    public void flush() {
        // nothing is kept back
    }
}
