package uk.gov.education.ecf.suite.state;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A process that cannot be mistaken for a later one with the same id.
 *
 * @param startTicks when it started, in the kernel's clock ticks since boot
 * @param bootId which boot that was
 */
public record ProcessIdentity(long pid, long startTicks, String bootId) {

    /** Fields of {@code /proc/<pid>/stat} after the program's name, which may itself hold blanks. */
    private static final int START_TIME = 19;

    public static ProcessIdentity of(long pid) {
        long ticks = startTicks(pid).orElseThrow(() -> new IllegalStateException("process " + pid + " has ended"));
        return new ProcessIdentity(pid, ticks, currentBoot());
    }

    public boolean isAlive() {
        return bootId.equals(currentBoot())
                && startTicks(pid).filter(ticks -> ticks == startTicks).isPresent();
    }

    /** Memory that it really occupies, in bytes; 0 if it has ended. */
    public long residentBytes() {
        try {
            return !isAlive()
                    ? 0
                    : Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                            .filter(line -> line.startsWith("VmRSS:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                            .sum();
        } catch (IOException e) {
            return 0;
        }
    }

    private static Optional<Long> startTicks(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            boolean zombie = fields[0].equals("Z");
            return zombie ? Optional.empty() : Optional.of(Long.parseLong(fields[START_TIME]));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String currentBoot() {
        try {
            return Files.readString(Path.of("/proc/sys/kernel/random/boot_id")).trim();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
