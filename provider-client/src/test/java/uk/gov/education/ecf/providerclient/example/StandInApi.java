package uk.gov.education.ecf.providerclient.example;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Gives tokens, and the answers that it was told to give, one after the other; to see what a client makes of those that are rare. */
final class StandInApi implements AutoCloseable {

    private final HttpServer server;
    private final Deque<Answer> answers = new ArrayDeque<>();
    private final List<String> asked = new ArrayList<>();
    private int tokens;

    StandInApi() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/token", this::giveToken);
        server.createContext("/api", this::answer);
        server.start();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    Api api() {
        return new Api(url(), new Tokens(url().resolve("/token"), "aurora", "aurora-secret"));
    }

    StandInApi then(int status, String body) {
        return then(new Answer(status, body, false, false));
    }

    StandInApi thenCompressed(String body) {
        return then(new Answer(200, body, true, false));
    }

    /** No more comes after that. */
    StandInApi thenBreakingOff(String body) {
        return then(new Answer(200, body, false, true));
    }

    /** Path and query of what was asked, and the token. */
    synchronized List<String> asked() {
        return List.copyOf(asked);
    }

    private synchronized StandInApi then(Answer answer) {
        answers.add(answer);
        return this;
    }

    private synchronized void giveToken(HttpExchange exchange) throws IOException {
        byte[] body = "{\"access_token\":\"%d\",\"expires_in\":300}"
                .formatted(++tokens)
                .getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        asked.add(exchange.getRequestHeaders().getFirst("Authorization") + " " + exchange.getRequestURI());
        answers.remove().send(exchange);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private record Answer(int status, String body, boolean compressed, boolean breaksOff) {

        void send(HttpExchange exchange) throws IOException {
            if (compressed) {
                exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            }
            exchange.getResponseHeaders().add("Retry-After", "0");
            exchange.sendResponseHeaders(status, 0);
            OutputStream sent = exchange.getResponseBody();
            if (breaksOff) {
                sent.write(body.getBytes(StandardCharsets.UTF_8));
                sent.flush();
                throw new IOException("broken off as it was told to");
            }
            try (OutputStream whole = compressed ? new GZIPOutputStream(sent) : sent) {
                whole.write(body.getBytes(StandardCharsets.UTF_8));
            }
            exchange.close();
        }
    }
}
