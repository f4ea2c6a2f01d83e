package uk.gov.education.ecf.systemtests.replicas;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import uk.gov.education.ecf.localstack.infrastructure.Http;
import uk.gov.education.ecf.suite.services.ServiceProcess;

/** What whoever spreads requests over the gateways knows of them: which were ready when they were asked last. */
final class ReadyGateways implements AutoCloseable {

    private static final long EVERY_MILLIS = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final List<ServiceProcess> all;
    private final AtomicInteger turn = new AtomicInteger();
    private final Thread asking = new Thread(this::ask, "readiness");
    private volatile List<Integer> ready;

    ReadyGateways(List<ServiceProcess> all) {
        this.all = all;
        ready = look();
        asking.start();
    }

    /** The port of the next one. */
    int next() throws IOException {
        List<Integer> now = ready;
        if (now.isEmpty()) {
            throw new IOException("no gateway is ready");
        }
        return now.get(Math.floorMod(turn.getAndIncrement(), now.size()));
    }

    @Override
    public void close() {
        asking.interrupt();
    }

    private void ask() {
        try {
            while (true) {
                Thread.sleep(EVERY_MILLIS);
                ready = look();
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    private List<Integer> look() {
        return all.stream()
                .filter(gateway -> isReady(gateway.healthUrl()))
                .map(ServiceProcess::port)
                .toList();
    }

    /** As it says itself: who asks from elsewhere knows nothing of its process. */
    private static boolean isReady(URI health) {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(health).timeout(PATIENCE).build();
            return Http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException gone) {
            return false;
        }
    }
}
