package uk.gov.education.ecf.localstack.infrastructure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RedisServerTest {

    private static final String NOTHING = "$-1";

    @TempDir
    Path folder;

    @Test
    void startsEmptyAfterAStopAndAfterACrash() throws IOException {
        try (RedisServer server = RedisServer.start(folder, Ports.free())) {
            assertEquals("+OK", ask(server, "SET note before"));
            assertEquals("$6", ask(server, "GET note"));
            server.stop();
            assertFalse(server.isAlive());

            server.start();
            assertEquals(NOTHING, ask(server, "GET note"));
            ask(server, "SET note again");
            server.kill();
            assertFalse(server.isAlive());

            server.start();
            assertEquals(NOTHING, ask(server, "GET note"));
            assertEquals(List.of("redis.log"), written());
        }
    }

    @Test
    void stoppingFreesThePort() {
        RedisServer server = RedisServer.start(folder, Ports.free());
        assertEquals("redis://127.0.0.1:" + server.port(), server.url());
        server.stop();
        assertFalse(server.process().isAlive());
        assertFalse(Ports.taken(server.port()));
    }

    private List<String> written() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    /** The first line of what it answers. */
    private static String ask(RedisServer server, String command) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            socket.getOutputStream().write((command + "\r\n").getBytes(StandardCharsets.US_ASCII));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
        }
    }
}
