package uk.gov.education.ecf.platform.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/** The size of the national register's extract: 50,000 rows of 140 columns, 60 MB. */
class RegisterSizedFileTest {

    private static final Logger LOG = Logger.getLogger(RegisterSizedFileTest.class);
    private static final int ROWS = 50_000;
    private static final long MEGABYTE = 1024 * 1024;

    @Test
    void itIsReadInAMemoryThatDoesNotGrowWithIt() {
        String header = "URN,Name," + columns("column%d") + "\n";
        String row = "100000,\"St Mary's, the \"\"old\"\"\nschool\"," + columns("value%03d") + "\n";
        long size = header.length() + (long) ROWS * row.length();
        InputStream body = new SequenceInputStream(
                new ByteArrayInputStream(header.getBytes(Received.WINDOWS_1252)), new Repeated(row, ROWS));
        long before = used();
        long began = System.nanoTime();
        try (CsvFile file = Received.file(body, "text/csv")) {
            long received = System.nanoTime();
            assertEquals(ROWS, file.rows());
            long most =
                    file
                            .chunks(500)
                            .map(RegisterSizedFileTest::usedWith)
                            .collect()
                            .asList()
                            .await()
                            .indefinitely()
                            .stream()
                            .max(Long::compare)
                            .orElseThrow();
            LOG.infof(
                    "%d MB: received and checked at %d MB/s, read at %d MB/s, heap grew by %d MB at most",
                    size / MEGABYTE,
                    rate(size, received - began),
                    rate(size, System.nanoTime() - received),
                    (most - before) / MEGABYTE);
            assertTrue(size > 55 * MEGABYTE, () -> "only " + size);
            assertTrue(most - before < 16 * MEGABYTE, () -> "from " + before + " to " + most);
        }
    }

    private static String columns(String pattern) {
        return IntStream.range(2, 140).mapToObj(pattern::formatted).collect(Collectors.joining(","));
    }

    /** What is still reachable, measured every so often: a full collection takes its time. */
    private static long usedWith(List<CsvRow> chunk) {
        return chunk.get(0).line() % 10_000 < 1_000 ? used() : 0;
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static long rate(long bytes, long nanoseconds) {
        return bytes * 1_000_000_000 / MEGABYTE / Math.max(nanoseconds, 1);
    }
}
