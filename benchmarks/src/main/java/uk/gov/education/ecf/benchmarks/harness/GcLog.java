package uk.gov.education.ecf.benchmarks.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a JVM with {@code -Xlog:gc} has noted of its collections. */
public record GcLog(Path file) {

    private static final Pattern COLLECTION =
            Pattern.compile("Pause (Young|Full).* (\\d+)M->(\\d+)M\\((\\d+)M\\) ([0-9.]+)ms");

    /** One collection: how many MiB were left of how many, and how long everything stood still. */
    public record Collection(boolean full, int before, int after, double millis) {}

    /** All since the start, or since a number of them. */
    public List<Collection> collections(int skipped) {
        try {
            return Files.readAllLines(file).stream()
                    .map(COLLECTION::matcher)
                    .filter(Matcher::find)
                    .skip(skipped)
                    .map(GcLog::collection)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Collection collection(Matcher line) {
        return new Collection(
                line.group(1).equals("Full"),
                Integer.parseInt(line.group(2)),
                Integer.parseInt(line.group(3)),
                Double.parseDouble(line.group(5)));
    }
}
