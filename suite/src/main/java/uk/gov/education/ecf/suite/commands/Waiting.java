package uk.gov.education.ecf.suite.commands;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import uk.gov.education.ecf.localstack.infrastructure.StartFailure;

/** Shows how far something has come until it is done; on a terminal only, and on standard error, so that the output stays clean. */
final class Waiting {

    private static final long EVERY_MILLIS = 1_000;

    private Waiting() {}

    static <T> T during(Supplier<T> work, Supplier<String> progress) {
        CompletableFuture<T> result = CompletableFuture.supplyAsync(work, task -> new Thread(task, "work").start());
        String shown = "";
        while (true) {
            try {
                T done = result.get(EVERY_MILLIS, TimeUnit.MILLISECONDS);
                clear(shown);
                return done;
            } catch (TimeoutException e) {
                shown = show(shown, progress);
            } catch (ExecutionException e) {
                clear(shown);
                throw e.getCause() instanceof RuntimeException failure
                        ? failure
                        : new CompletionException(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new StartFailure("interrupted while waiting", e);
            }
        }
    }

    private static String show(String before, Supplier<String> progress) {
        if (!Terminal.watched()) {
            return "";
        }
        String now = "  " + progress.get();
        System.err.print("\r" + now + " ".repeat(Math.max(0, before.length() - now.length())));
        return now;
    }

    private static void clear(String shown) {
        if (!shown.isEmpty()) {
            System.err.print("\r" + " ".repeat(shown.length()) + "\r");
        }
    }
}
