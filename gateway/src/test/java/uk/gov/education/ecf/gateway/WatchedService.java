package uk.gov.education.ecf.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * All four services in one, on plain sockets, with four connections to each: it tells how many are busy, and behaves as the
 * {@code do} parameter of a request says. A plain request is answered with its own head and the length of its body.
 */
public class WatchedService implements QuarkusTestResourceLifecycleManager {

    static final int CONNECTIONS = 4;
    /** Bytes of the lines that it gives: more than lies in sockets. */
    static final int LINES = 24 << 20;

    private static final Pattern ASKED = Pattern.compile("[?&]do=([\\w-]+)");
    private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: *(\\d+)");

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicInteger busy = new AtomicInteger();
    private final AtomicInteger requests = new AtomicInteger();
    private ServerSocket server;

    @Override
    public Map<String, String> start() {
        try {
            server = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.submit(this::accept);
        Map<String, String> config = new HashMap<>(Map.of(
                "ecf.gateway.connections-per-service", "" + CONNECTIONS,
                "ecf.gateway.connect-timeout", "0.5S",
                "ecf.gateway.answer-timeout", "2S",
                "ecf.gateway.upload-standstill", "1.5S",
                "ecf.gateway.upload-within", "6S",
                "ecf.gateway.answer-taken-within", "2S",
                "ecf.gateway.answer-standstill", "1S",
                "ecf.gateway.held-answers", "4M",
                "ecf.gateway.limits.requests", "1000000",
                "ecf.gateway.limits.at-once", "1000"));
        for (String service : new String[] {"partnerships", "participants", "declarations", "statements"}) {
            config.put("ecf.gateway.services." + service, "http://127.0.0.1:" + server.getLocalPort());
        }
        return config;
    }

    @Override
    public void inject(TestInjector tests) {
        tests.injectIntoFields(this, new TestInjector.MatchesType(WatchedService.class));
    }

    @Override
    public void stop() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.shutdownNow();
    }

    /** Connections on which a request came whose answer is not given, or which the gateway still holds open for it. */
    int busy() {
        return busy.get();
    }

    /** Requests that came so far. */
    int requests() {
        return requests.get();
    }

    private void accept() {
        try {
            while (!server.isClosed()) {
                Socket connection = server.accept();
                threads.submit(() -> serve(connection));
            }
        } catch (IOException e) {
            // closed at the end of the tests
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            InputStream in = new BufferedInputStream(connection.getInputStream());
            boolean goOn = true;
            for (int served = 0; goOn; served++) {
                String head = head(in);
                if (head.isEmpty()) {
                    return;
                }
                requests.incrementAndGet();
                busy.incrementAndGet();
                try {
                    goOn = answer(head, body(head, in), served, in, connection.getOutputStream());
                } finally {
                    busy.decrementAndGet();
                }
            }
        } catch (IOException e) {
            // the gateway hung up, as it may
        }
    }

    private boolean answer(String head, int body, int served, InputStream in, OutputStream out) throws IOException {
        Matcher asked = ASKED.matcher(head.substring(0, head.indexOf('\r')));
        switch (asked.find() ? asked.group(1) : "echo") {
            case "silence" -> awaitHangUp(in);
            case "stall" -> {
                write(out, "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf");
                awaitHangUp(in);
            }
            case "break-off" -> write(out, "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf");
            case "garbage" -> write(out, "SSH-2.0-OpenSSH\r\n\r\n");
            case "stale" -> {
                if (served == 0) {
                    write(out, "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nfresh");
                    return true;
                }
            }
            case "not-modified" -> {
                write(out, "HTTP/1.1 304 Not Modified\r\nETag: \"a\"\r\nContent-Length: 0\r\n\r\n");
                return true;
            }
            case "nothing" -> {
                write(out, "HTTP/1.1 204 No Content\r\n\r\n");
                return true;
            }
            case "chunked" -> {
                write(
                        out,
                        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                                + (head.startsWith("HEAD") ? "" : "5\r\nhello\r\n0\r\n\r\n"));
                return true;
            }
            case "hops" -> {
                write(
                        out,
                        "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: X-Hop, keep-alive\r\nX-Hop: 1\r\n"
                                + "Keep-Alive: timeout=5\r\nProxy-Authenticate: x\r\nTrailer: y\r\nUpgrade: h2c\r\nTE: z\r\n"
                                + "X-Ecf-Events: secret/1\r\nx_ecf_more: secret\r\nServer: mine\r\nX-Powered-By: me\r\n"
                                + "X-Frame-Options: ALLOWALL\r\nRateLimit-Remaining: -1\r\n"
                                + "X-Request-Id: other\r\nX-End: kept\r\n\r\nok");
                return true;
            }
            case "coded" -> {
                String codings = head.replaceAll("(?is).*accept-encoding: ([^\r]*).*", "$1");
                write(
                        out,
                        "HTTP/1.1 200 OK\r\nContent-Encoding: zstd\r\nVary: Accept-Encoding\r\nContent-Length: "
                                + codings.length() + "\r\n\r\n" + codings);
                return true;
            }
            case "large" -> {
                write(out, "HTTP/1.1 200 OK\r\nContent-Length: " + (6 << 20) + "\r\n\r\n");
                byte[] chunk = new byte[1 << 16];
                for (int sent = 0; sent < 6 << 20; sent += chunk.length) {
                    out.write(chunk);
                }
                return true;
            }
            case "lines" -> {
                write(
                        out,
                        "HTTP/1.1 200 OK\r\nContent-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n");
                byte[] chunk = new byte[1 << 16];
                Arrays.fill(chunk, (byte) '\n');
                for (int sent = 0; sent < LINES; sent += chunk.length) {
                    write(out, "10000\r\n");
                    out.write(chunk);
                    write(out, "\r\n");
                }
                write(out, "0\r\n\r\n");
                return true;
            }
            default -> {
                String seen = head + "body: " + body;
                write(
                        out,
                        "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: " + seen.length() + "\r\n\r\n"
                                + (head.startsWith("HEAD") ? "" : seen));
                return !head.toLowerCase().contains("\r\nconnection: close");
            }
        }
        return false;
    }

    private static void awaitHangUp(InputStream in) throws IOException {
        while (in.read() >= 0) {
            // whatever comes
        }
    }

    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                return "";
            }
            head.append((char) next);
        }
        return head.toString();
    }

    private static int body(String head, InputStream in) throws IOException {
        Matcher length = LENGTH.matcher(head);
        return length.find() ? in.readNBytes(Integer.parseInt(length.group(1))).length : 0;
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }
}
