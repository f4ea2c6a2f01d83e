package uk.gov.education.ecf.localstack.infrastructure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;

/** Folders that are costly to make and never change: each is made once, completely or not at all, whoever else wants it too. */
final class Cache {

    /** Fills an empty folder. */
    @FunctionalInterface
    interface Maker {
        void fill(Path folder) throws IOException;
    }

    private final Path root;

    Cache(Path root) {
        this.root = root;
    }

    /** The folder of that name, made first if it does not exist. */
    Path folder(String name, Maker maker) {
        Path folder = root.resolve(name);
        if (Files.isDirectory(folder)) {
            return folder;
        }
        try {
            Files.createDirectories(root);
            try (FileChannel channel = FileChannel.open(
                    root.resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                awaitLock(channel);
                return Files.isDirectory(folder) ? folder : make(folder, maker);
            }
        } catch (IOException e) {
            throw new StartFailure("Cannot prepare " + folder + ": " + e.getMessage(), e);
        }
    }

    private Path make(Path folder, Maker maker) throws IOException {
        Path unfinished = root.resolve(folder.getFileName() + ".unfinished");
        Folders.delete(unfinished);
        Files.createDirectories(unfinished);
        maker.fill(unfinished);
        return Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * Until the channel is closed. Asked for again and again: of two processes that wait for each other's locks, in threads of their own,
     * the system takes one for a deadlock and refuses it; and within one JVM (several class loaders in tests) an overlapping lock is
     * refused, too.
     */
    private static void awaitLock(FileChannel channel) throws IOException {
        while (!isLocked(channel)) {
            pause();
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("interrupted while another one prepares the cache", e));
        }
    }
}
