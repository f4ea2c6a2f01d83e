package uk.gov.education.ecf.benchmarks.registerimport;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import uk.gov.education.ecf.benchmarks.harness.Millis;

/** An operator who asks how far an import has come, again and again while it runs. */
final class Progress implements AutoCloseable {

    private static final long EVERY_MILLIS = 100;

    private final RegisterImport imports;
    private final List<Long> read = new ArrayList<>();
    private final List<Long> nanos = new ArrayList<>();
    private final Thread asking = new Thread(this::ask, "progress");
    private volatile boolean over;
    private volatile Exception failure;

    private Progress(RegisterImport imports) {
        this.imports = imports;
    }

    static Progress of(RegisterImport imports) {
        Progress progress = new Progress(imports);
        progress.asking.start();
        return progress;
    }

    /** How many different numbers of rows were told while it ran. */
    long steps() {
        return read.stream().distinct().count();
    }

    boolean neverWentBack() {
        return read.equals(read.stream().sorted().toList());
    }

    /** How long the answers took. */
    Millis answers() {
        return Millis.ofNanos(nanos);
    }

    /** Asks no more; what was told is complete then. */
    @Override
    public void close() throws Exception {
        over = true;
        asking.join();
        if (failure != null) {
            throw failure;
        }
    }

    private void ask() {
        try {
            while (!over) {
                long start = System.nanoTime();
                JsonNode latest = imports.follow().path(0);
                nanos.add(System.nanoTime() - start);
                if (latest.path("state").asText().equals("running")) {
                    read.add(latest.path("read").asLong());
                }
                TimeUnit.MILLISECONDS.sleep(EVERY_MILLIS);
            }
        } catch (IOException e) {
            failure = e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
