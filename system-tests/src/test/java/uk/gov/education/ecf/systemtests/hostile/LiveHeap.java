package uk.gov.education.ecf.systemtests.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import uk.gov.education.ecf.suite.services.Suite;
import uk.gov.education.ecf.suite.services.SuiteService;

/** Mebibytes that every service still refers to, counted by its JVM after a full collection. */
final class LiveHeap {

    private static final int MEBIBYTE = 1024 * 1024;

    private LiveHeap() {}

    static Map<SuiteService, Integer> of(Suite suite) {
        Map<SuiteService, Integer> live = new EnumMap<>(SuiteService.class);
        for (SuiteService service : SuiteService.values()) {
            live.put(service, of(suite.service(service).pid()));
        }
        return live;
    }

    private static int of(long pid) {
        try {
            Process process = new ProcessBuilder(
                            System.getProperty("java.home") + "/bin/jcmd", "" + pid, "GC.class_histogram")
                    .redirectErrorStream(true)
                    .start();
            String histogram = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            String total = histogram.substring(histogram.lastIndexOf("Total")).strip();
            return (int) (Long.parseLong(total.split("\\s+")[2]) / MEBIBYTE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
