package uk.gov.education.ecf.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** An operator's copy of the bundled files, to be spoilt. */
record CalendarFolder(Path path) {

    static CalendarFolder copiedInto(Path path) {
        CalendarFolder folder = new CalendarFolder(path);
        for (String file : List.of(CohortsFile.NAME, MilestonesFile.NAME)) {
            folder.write(file, CalendarSource.jar().text(file));
        }
        return folder;
    }

    /** Replaces text in one line, counted from 1; refuses to do nothing. */
    void replace(String file, int line, String from, String to) {
        List<String> lines = new ArrayList<>(lines(file));
        String before = lines.get(line - 1);
        if (!before.contains(from)) {
            throw new AssertionError(file + " line " + line + " does not hold " + from + ": " + before);
        }
        lines.set(line - 1, before.replace(from, to));
        write(file, String.join("\n", lines) + "\n");
    }

    void insert(String file, int line, String text) {
        List<String> lines = new ArrayList<>(lines(file));
        lines.add(line - 1, text);
        write(file, String.join("\n", lines) + "\n");
    }

    void remove(String file, Predicate<String> condition) {
        write(
                file,
                String.join(
                                "\n",
                                lines(file).stream().filter(condition.negate()).toList()) + "\n");
    }

    void delete(String file) {
        try {
            Files.delete(path.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String read(String file) {
        try {
            return Files.readString(path.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(String file, String text) {
        try {
            Files.writeString(path.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void writeBytes(String file, byte... bytes) {
        try {
            Files.write(path.resolve(file), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> lines(String file) {
        return read(file).lines().toList();
    }
}
