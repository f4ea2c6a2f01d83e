package uk.gov.education.ecf.systemtests.polling;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Many who do the same thing over and over at the same time, until they are told to stop. */
final class Crowd {

    private final long pauseMillis;
    private final List<CompletableFuture<Void>> members = new ArrayList<>();
    private volatile boolean goOn = true;

    /** @param pauseMillis how long everybody rests between two turns */
    Crowd(long pauseMillis, List<Runnable> deeds) {
        this.pauseMillis = pauseMillis;
        deeds.forEach(
                deed -> members.add(CompletableFuture.runAsync(() -> repeat(deed), task -> new Thread(task).start())));
    }

    /** Returns when all have stopped; fails if one of them did. */
    void stop() {
        goOn = false;
        CompletableFuture.allOf(members.toArray(CompletableFuture[]::new)).join();
    }

    boolean anyFailed() {
        return members.stream().anyMatch(CompletableFuture::isCompletedExceptionally);
    }

    private void repeat(Runnable deed) {
        while (goOn) {
            deed.run();
            rest();
        }
    }

    private void rest() {
        try {
            TimeUnit.MILLISECONDS.sleep(pauseMillis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            goOn = false;
        }
    }
}
