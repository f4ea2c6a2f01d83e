package uk.gov.education.ecf.benchmarks.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The columns of the register's extract, under its own names. */
final class Columns {

    static final List<String> NAMES = read();

    private Columns() {}

    private static List<String> read() {
        try (InputStream names = Columns.class.getResourceAsStream("columns.txt")) {
            return new String(names.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
