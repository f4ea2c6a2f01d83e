package uk.gov.education.ecf.platform.jsonapi.front;

import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.Timer;
import io.vertx.core.http.HttpMethod;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;

/**
 * {@code ecf_http_requests_seconds}, a histogram for each route, method and class of status. A timer is found by a map and not made
 * anew for each request, which is what costs elsewhere.
 */
final class RequestTimes {

    static final String UNNAMED = "unknown";

    private static final Duration[] BOUNDS = LongStream.of(5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000)
            .mapToObj(Duration::ofMillis)
            .toArray(Duration[]::new);

    /** A caller may invent as many methods as it likes. */
    private static final Set<HttpMethod> NAMED = Set.of(
            HttpMethod.GET,
            HttpMethod.HEAD,
            HttpMethod.POST,
            HttpMethod.PUT,
            HttpMethod.DELETE,
            HttpMethod.PATCH,
            HttpMethod.OPTIONS);

    private static final Map<Kind, Timer> TIMERS = new ConcurrentHashMap<>();

    private RequestTimes() {}

    static void record(String route, HttpMethod method, int status, long nanos) {
        TIMERS.computeIfAbsent(
                        new Kind(route, NAMED.contains(method) ? method.name() : "OTHER", status / 100), Kind::timer)
                .record(nanos, TimeUnit.NANOSECONDS);
    }

    private record Kind(String route, String method, int hundreds) {

        Timer timer() {
            return Timer.builder("ecf.http.requests")
                    .description("Time from the head of a request to the beginning of its answer")
                    .tags("route", route, "method", method, "status", hundreds + "xx")
                    .serviceLevelObjectives(BOUNDS)
                    .register(Metrics.globalRegistry);
        }
    }
}
