package uk.gov.education.ecf.localstack.infrastructure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Makes one folder of a cache while it waits for another, which another process makes that waits for the first. */
final class TwoFolders {

    private static final long TO_BE_WAITING_MILLIS = 500;

    private TwoFolders() {}

    /** The cache, the folder to make and the one to wait for. */
    public static void main(String[] arguments) {
        makeAndWait(Path.of(arguments[0]), arguments[1], arguments[2]);
    }

    static void makeAndWait(Path root, String own, String others) {
        CompletableFuture<Void> making = CompletableFuture.runAsync(
                () -> new Cache(root).folder(own, folder -> {
                    note(root, own + " is being made");
                    await(root, own + " is asked for");
                    pause(TO_BE_WAITING_MILLIS);
                }),
                TwoFolders::inAThread);
        CompletableFuture<Void> waiting = CompletableFuture.runAsync(
                () -> {
                    await(root, own + " is being made");
                    await(root, others + " is being made");
                    note(root, others + " is asked for");
                    new Cache(root).folder(others, folder -> {
                        throw new IOException(others + " is made twice");
                    });
                },
                TwoFolders::inAThread);
        CompletableFuture.allOf(making, waiting).join();
    }

    private static void inAThread(Runnable task) {
        new Thread(task).start();
    }

    private static void note(Path root, String what) {
        try {
            Files.writeString(root.resolve(what), "");
        } catch (IOException e) {
            throw new StartFailure(what, e);
        }
    }

    private static void await(Path root, String what) {
        while (Files.notExists(root.resolve(what))) {
            pause(20);
        }
    }

    private static void pause(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            throw new StartFailure("interrupted", e);
        }
    }
}
