package uk.gov.education.ecf.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import uk.gov.education.ecf.localstack.infrastructure.Ports;

/**
 * Services that misbehave on demand, which real ones do not: partnerships echoes, declarations is silent, statements breaks off,
 * participants takes no connections at all.
 */
public class StandInServices implements QuarkusTestResourceLifecycleManager {

    private final CountDownLatch end = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer echoing;
    private HttpServer silent;
    private ServerSocket breakingOff;

    @Override
    public Map<String, String> start() {
        try {
            echoing = server(this::echo);
            silent = server(exchange -> awaitEnd());
            breakingOff = new ServerSocket(0, 50, new InetSocketAddress("127.0.0.1", 0).getAddress());
            threads.submit(this::breakOff);
            return Map.of(
                    "ecf.gateway.services.partnerships",
                    url(echoing.getAddress().getPort()),
                    "ecf.gateway.services.declarations",
                    url(silent.getAddress().getPort()),
                    "ecf.gateway.services.statements",
                    url(breakingOff.getLocalPort()),
                    "ecf.gateway.services.participants",
                    url(Ports.free()),
                    "ecf.gateway.answer-timeout",
                    "1S");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        end.countDown();
        echoing.stop(0);
        silent.stop(0);
        threads.shutdownNow();
        try {
            breakingOff.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpServer server(HttpHandler handler) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.setExecutor(threads);
        server.createContext("/", handler);
        server.start();
        return server;
    }

    private void echo(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        String seen = exchange.getRequestMethod() + " " + exchange.getRequestURI() + "\n"
                + "X-Request-Id: " + exchange.getRequestHeaders().getFirst("X-Request-Id") + "\n"
                + "X-Ecf-Events: " + exchange.getRequestHeaders().getFirst("X-Ecf-Events") + "\n"
                + "traceparent: " + exchange.getRequestHeaders().get("traceparent") + "\n"
                + "Authorization: " + (exchange.getRequestHeaders().getFirst("Authorization") != null) + "\n"
                + "body: " + body.length;
        exchange.getResponseHeaders().set("Content-Type", "text/plain");
        exchange.getResponseHeaders().set("ETag", "\"tag\"");
        if (exchange.getRequestMethod().equals("PUT")) {
            exchange.getResponseHeaders().set("X-Ecf-Events", "partnerships.partnership.v1/1");
        }
        exchange.sendResponseHeaders(422, seen.length());
        exchange.getResponseBody().write(seen.getBytes(StandardCharsets.UTF_8));
        exchange.close();
    }

    private void awaitEnd() {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void breakOff() {
        try {
            while (!breakingOff.isClosed()) {
                breakingOff.accept().close();
            }
        } catch (IOException e) {
            // closed at the end of the tests
        }
    }

    private static String url(int port) {
        return "http://127.0.0.1:" + port;
    }
}
