package uk.gov.education.ecf.benchmarks.registerimport;

import java.util.concurrent.TimeUnit;
import uk.gov.education.ecf.benchmarks.harness.Database;

/** What becomes of the events that an import announced. */
final class Publication {

    private static final long EVERY_MILLIS = 50;
    private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(3);

    private final Database database;

    Publication(Database database) {
        this.database = database;
    }

    long announced() {
        return database.number("select count(*) from outbox");
    }

    /** Returns when Kafka has everything. */
    void await() throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        while (unpublished() > 0) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException(unpublished() + " events are not published yet");
            }
            TimeUnit.MILLISECONDS.sleep(EVERY_MILLIS);
        }
    }

    /** From the end of the latest import to the last publication. */
    double secondsBehindTheImport() {
        return Double.parseDouble(
                database.text(
                        "select extract(epoch from max(published_at) - (select max(progressed_at) from school_imports)) from outbox"));
    }

    private long unpublished() {
        return database.number("select count(*) from outbox where published_at is null");
    }
}
