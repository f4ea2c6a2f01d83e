package uk.gov.education.ecf.benchmarks.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GcLogTest {

    @TempDir
    Path folder;

    @Test
    void itTellsWhatEachCollectionLeft() throws IOException {
        Path log = Files.writeString(
                folder.resolve("gc.log"),
                """
                [0.006s] Using Serial
                [1.301s] GC(0) Pause Young (Allocation Failure) 68M->8M(247M) 12.345ms
                [3.012s] GC(1) Pause Full (Metadata GC Threshold) 40M->19M(247M) 60.100ms
                [9.500s] GC(2) Pause Young (Allocation Failure) 87M->21M(247M) 7.000ms
                """);
        assertEquals(
                List.of(
                        new GcLog.Collection(false, 68, 8, 12.345),
                        new GcLog.Collection(true, 40, 19, 60.1),
                        new GcLog.Collection(false, 87, 21, 7)),
                new GcLog(log).collections(0));
        assertEquals(21, new GcLog(log).collections(2).get(0).after());
    }
}
