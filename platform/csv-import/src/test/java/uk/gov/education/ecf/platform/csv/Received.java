package uk.gov.education.ecf.platform.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import uk.gov.education.ecf.platform.jsonapi.refusal.RequestRefused;

/** Files as the tests send them, with the columns {@code URN}, {@code Name} and, where present, {@code Email}. */
final class Received {

    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    static final CsvColumns COLUMNS = CsvColumns.required("URN", "Name").optional("Email");

    private Received() {}

    static List<CsvRow> rows(String text) {
        return rows(text.getBytes(StandardCharsets.UTF_8), "text/csv; charset=UTF-8");
    }

    static List<CsvRow> rows(byte[] bytes, String contentType) {
        try (CsvFile file = file(new ByteArrayInputStream(bytes), contentType)) {
            List<CsvRow> rows = file.chunks(3).collect().asList().await().indefinitely().stream()
                    .flatMap(List::stream)
                    .toList();
            assertEquals(rows.size(), file.rows());
            return rows;
        }
    }

    static CsvFile file(InputStream body, String contentType) {
        return CsvFile.receive(body, contentType, COLUMNS, WINDOWS_1252).await().indefinitely();
    }

    static void refused(String text, String code, String... told) {
        refused(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                "text/csv; charset=UTF-8",
                400,
                code,
                told);
    }

    static void refused(InputStream body, String contentType, int status, String code, String... told) {
        RequestRefused refusal =
                assertThrows(RequestRefused.class, () -> file(body, contentType).close());
        assertEquals(status, refusal.status());
        assertEquals(code, refusal.refusals().get(0).code());
        Stream.of(told)
                .forEach(words -> assertTrue(
                        refusal.refusals().get(0).detail().contains(words),
                        refusal.refusals().get(0).detail()));
        assertEquals(0, openFiles());
    }

    /** How many bodies lie on disk; Linux says which files a process holds open. */
    static long openFiles() {
        try (Stream<Path> descriptors = Files.list(Path.of("/proc/self/fd"))) {
            return descriptors.filter(Received::isBody).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isBody(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).getFileName().toString().startsWith("import-");
        } catch (IOException e) {
            return false; // closed meanwhile
        }
    }
}
