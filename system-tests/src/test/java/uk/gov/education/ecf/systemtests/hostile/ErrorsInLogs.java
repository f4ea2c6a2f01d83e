package uk.gov.education.ecf.systemtests.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import uk.gov.education.ecf.suite.services.Suite;
import uk.gov.education.ecf.suite.services.SuiteService;

/** What the services have logged as an error, or that they were out of memory, since it was made. */
final class ErrorsInLogs {

    private static final int SHOWN = 12;

    private final Suite suite;
    private final Map<SuiteService, Integer> from = new EnumMap<>(SuiteService.class);

    ErrorsInLogs(Suite suite) {
        this.suite = suite;
        for (SuiteService service : SuiteService.values()) {
            from.put(service, lines(service).size());
        }
    }

    /** The first lines of each. */
    List<String> found() {
        List<String> found = new ArrayList<>();
        for (SuiteService service : SuiteService.values()) {
            List<String> lines = lines(service);
            for (int i = from.get(service); i < lines.size(); i++) {
                if (lines.get(i).contains(" ERROR ") || lines.get(i).contains("OutOfMemoryError")) {
                    found.add(
                            service + ": " + String.join("\n  ", lines.subList(i, Math.min(i + SHOWN, lines.size()))));
                }
            }
        }
        return found;
    }

    private List<String> lines(SuiteService service) {
        try {
            return Files.readAllLines(suite.service(service).log(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
