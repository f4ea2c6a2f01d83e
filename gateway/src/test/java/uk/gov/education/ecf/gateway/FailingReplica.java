package uk.gov.education.ecf.gateway;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import uk.gov.education.ecf.localstack.infrastructure.Ports;
import uk.gov.education.ecf.platform.jsonapi.http.InternalHeaders;

/** One process of a service, which answers with its name, or breaks off, or is gone with all its connections and comes back at its port. */
final class FailingReplica {

    private final String name;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger requests = new AtomicInteger();
    private final int port = Ports.free();
    private volatile boolean breaking;
    private volatile String leaving;
    private volatile Set<Socket> handedOver = Set.of();
    private volatile ServerSocket server;

    FailingReplica(String name) {
        this.name = name;
        start();
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    int requests() {
        return requests.get();
    }

    void breakOff(boolean from) {
        breaking = from;
    }

    /** Serves on and says that it stops. */
    void sayThatItStops() {
        leaving = InternalHeaders.STILL_HERE;
    }

    /** Takes no request any more. */
    void stopTaking() {
        leaving = InternalHeaders.NOT_TAKEN;
    }

    /** As an address does that stands for several: whoever is connected takes no request any more, and new connections lead to another. */
    void handOver() {
        handedOver = Set.copyOf(open);
    }

    void stay() {
        handedOver = Set.of();
        leaving = null;
    }

    void comeBack() {
        start();
    }

    /** As at first, whatever a test has made of it. */
    void recover() {
        breakOff(false);
        stay();
        if (server.isClosed()) {
            comeBack();
        }
    }

    void goAway() {
        try {
            server.close();
            for (Socket connection : open) {
                connection.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void end() {
        goAway();
        threads.shutdownNow();
    }

    private void start() {
        try {
            ServerSocket listening = new ServerSocket(port, 200, InetAddress.getLoopbackAddress());
            server = listening;
            threads.submit(() -> accept(listening));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept(ServerSocket listening) {
        try {
            while (!listening.isClosed()) {
                Socket connection = listening.accept();
                open.add(connection);
                threads.submit(() -> serve(connection));
            }
        } catch (IOException e) {
            // gone
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.US_ASCII));
            while (head(in)) {
                requests.incrementAndGet();
                if (breaking) {
                    return;
                }
                connection.getOutputStream().write(answer(connection).getBytes(StandardCharsets.US_ASCII));
            }
        } catch (IOException e) {
            // gone
        } finally {
            open.remove(connection);
        }
    }

    private String answer(Socket connection) {
        String said = handedOver.contains(connection) ? InternalHeaders.NOT_TAKEN : leaving;
        return "HTTP/1.1 " + (InternalHeaders.NOT_TAKEN.equals(said) ? "503 Service Unavailable" : "200 OK")
                + "\r\nContent-Length: " + name.length()
                + (said == null ? "" : "\r\n" + InternalHeaders.LEAVING + ": " + said) + "\r\n\r\n" + name;
    }

    private static boolean head(BufferedReader in) throws IOException {
        String line = in.readLine();
        while (line != null && !line.isEmpty()) {
            line = in.readLine();
        }
        return line != null;
    }
}
