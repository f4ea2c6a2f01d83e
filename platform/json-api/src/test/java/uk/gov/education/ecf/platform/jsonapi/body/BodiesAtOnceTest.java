package uk.gov.education.ecf.platform.jsonapi.body;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.platform.jsonapi.refusal.RequestRefused;

/** Finding 3: what a heap of 64 MB, a third of a service's, makes of the largest bodies when 64 of them come at once. */
class BodiesAtOnceTest {

    private static final int AT_ONCE = 64;
    private static final int MEGABYTE = 1024 * 1024;

    @ProviderRequest(type = "thing")
    record Thing(String name) {}

    @Test
    void sixtyFourOfTheLargestFitIntoASmallHeap() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BodiesAtOnceTest.class.getName())
                .redirectErrorStream(true)
                .start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), told);
    }

    public static void main(String[] arguments) throws Exception {
        String texts = IntStream.range(0, 2_400)
                .mapToObj(n -> "\"n" + n + "\":\"" + "\u674e".repeat(30) + "\"")
                .collect(Collectors.joining(","));
        String most = "{\"data\":{\"attributes\":{" + texts + "}}}";
        atOnce(most + " ".repeat(MEGABYTE - most.getBytes(StandardCharsets.UTF_8).length), "accepted");
        atOnce("{\"data\":{\"attributes\":{\"x\":[" + "{},".repeat(3 * MEGABYTE), "json-too-large");
        atOnce("{\"data\":{\"attributes\":{\"x\":\"" + "x".repeat(9 * MEGABYTE), "json-too-large");
        atOnce("[".repeat(9 * MEGABYTE), "json-too-large");
    }

    private static void atOnce(String body, String outcome) throws Exception {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        CyclicBarrier start = new CyclicBarrier(AT_ONCE);
        Callable<String> request = () -> {
            start.await();
            return read(new ByteArrayInputStream(bytes));
        };
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<String>> running = new ArrayList<>();
            IntStream.range(0, AT_ONCE).forEach(n -> running.add(threads.submit(request)));
            for (Future<String> one : running) {
                if (!one.get().equals(outcome)) {
                    throw new IOException(one.get());
                }
            }
        } finally {
            threads.shutdown();
        }
    }

    private static String read(InputStream body) {
        try {
            RequestBodies.read(body, Thing.class);
            return "accepted";
        } catch (RequestRefused refused) {
            return refused.refusals().get(0).code();
        }
    }
}
