package uk.gov.education.ecf.benchmarks.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table of figures and how they came about: printed as it grows, written as Markdown in the end. */
public final class Report {

    private final String title;
    private final List<String> rows = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    public Report(String title) {
        this.title = title;
    }

    /** A row of the table. */
    public void row(String what, String figure, Object... values) {
        String told = String.format(Locale.ROOT, figure, values);
        rows.add("| " + what + " | " + told + " |");
        System.out.printf("  %-70s %s%n", what, told);
    }

    /** A line below the table. */
    public void note(String note) {
        notes.add("- " + note);
    }

    public void write(Path file, List<String> circumstances) {
        String text = Stream.of(
                        Stream.of("# " + title, ""),
                        circumstances.stream().map(line -> "- " + line),
                        Stream.of("", "| What | Figure |", "|---|---|"),
                        rows.stream(),
                        Stream.of(""),
                        notes.stream())
                .flatMap(part -> part)
                .collect(Collectors.joining("\n", "", "\n"));
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.out.println("\n" + text + "\nwritten to " + file);
    }
}
