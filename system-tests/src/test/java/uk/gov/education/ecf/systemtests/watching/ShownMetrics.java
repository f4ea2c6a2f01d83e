package uk.gov.education.ecf.systemtests.watching;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import uk.gov.education.ecf.suite.services.Suite;
import uk.gov.education.ecf.suite.services.SuiteService;

/** What {@code /q/metrics} of services tells at a moment. */
record ShownMetrics(String text) {

    private static final Pattern SAMPLE = Pattern.compile("(?m)^([a-zA-Z_:][\\w:]*)(\\{.*})? (\\S+)$");
    private static final Pattern FAMILY = Pattern.compile("(?m)^# TYPE (\\S+) (\\S+)$");
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    static ShownMetrics of(Suite suite) {
        return new ShownMetrics(Arrays.stream(SuiteService.values())
                .map(service -> of(suite, service).text())
                .collect(Collectors.joining("\n")));
    }

    static ShownMetrics of(Suite suite, SuiteService service) {
        URI address = URI.create(suite.ports().url(service.managementPort()) + "/q/metrics");
        try {
            return new ShownMetrics(
                    HTTP.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                            .body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The names by which a question may ask. */
    Set<String> names() {
        return SAMPLE.matcher(text).results().map(sample -> sample.group(1)).collect(toCollection(TreeSet::new));
    }

    /** Names without what a histogram or a counter adds for each of its parts. */
    Set<String> families() {
        return FAMILY.matcher(text).results().map(ShownMetrics::family).collect(toCollection(TreeSet::new));
    }

    /** All values of that name, whatever their labels. */
    DoubleStream values(String name) {
        return SAMPLE.matcher(text)
                .results()
                .filter(sample -> sample.group(1).equals(name))
                .mapToDouble(sample -> Double.parseDouble(sample.group(3)));
    }

    private static String family(MatchResult type) {
        return type.group(1);
    }
}
