package uk.gov.education.ecf.platform.jsonapi.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Over real HTTP: 1 KiB at most, and 64 KiB where files go. */
@QuarkusTest
class BodyLimitTest {

    private static final String BODIES = "internal/v1/bodies";
    private static final String FILES = "internal/v1/files";
    private static final int BODY = 1024;
    private static final int FILE = 64 * 1024;

    @TestHTTPResource
    URI application;

    @Test
    void aBodyOfTheLimitIsTaken() throws Exception {
        assertTaken(BODY, send(BODIES, announced(BODY)));
        assertTaken(BODY, send(BODIES, chunked(BODY)));
        assertTaken(0, send(BODIES, chunked(0)));
    }

    @Test
    void oneByteMoreIsRefusedInTheEnvelope() throws Exception {
        assertRefused(send(BODIES, announced(BODY + 1)));
        assertRefused(send(BODIES, chunked(BODY + 1)));
    }

    @Test
    void aMuchLargerChunkedBodyIsRefusedWhetherItIsReadInMemoryOrStreamed() throws Exception {
        assertRefused(send(BODIES, chunked(20 * BODY)));
        assertRefused(send(FILES, chunked(20 * FILE)));
    }

    @Test
    void whereFilesGoTheLimitIsThatOfFiles() throws Exception {
        for (String address : List.of(FILES, FILES + "/")) {
            assertTaken(FILE, send(address, announced(FILE)));
            assertTaken(FILE, send(address, chunked(FILE)));
            assertRefused(send(address, announced(FILE + 1)));
            assertRefused(send(address, chunked(FILE + 1)));
        }
    }

    @Test
    void anAddressThatNobodyAnswersTakesNoFilesEither() throws Exception {
        assertRefused(send("internal/v1/nowhere", announced(BODY + 1)));
        assertEquals(404, send("internal/v1/nowhere", chunked(20 * BODY)).statusCode());
    }

    @Test
    void aClientThatNeverStopsSendingIsHungUpOn() throws IOException {
        try (Socket socket = new Socket(application.getHost(), application.getPort())) {
            OutputStream request = socket.getOutputStream();
            request.write(("POST /" + FILES + " HTTP/1.1\r\nHost: test\r\nTransfer-Encoding: chunked\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            byte[] chunk = ("1000\r\n" + "x".repeat(4096) + "\r\n").getBytes(StandardCharsets.US_ASCII);
            for (int sent = 0; sent <= FILE; sent += 4096) {
                request.write(chunk);
            }
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(answer.startsWith("HTTP/1.1 413 ") && answer.contains("body-too-large"), answer);
        }
    }

    private HttpResponse<String> send(String address, BodyPublisher body) throws IOException, InterruptedException {
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        HttpRequest request = HttpRequest.newBuilder(application.resolve("/" + address))
                .POST(body)
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private static BodyPublisher announced(int length) {
        return BodyPublishers.ofByteArray(new byte[length]);
    }

    private static BodyPublisher chunked(int length) {
        return BodyPublishers.ofInputStream(() -> (InputStream) new ByteArrayInputStream(new byte[length]));
    }

    private static void assertTaken(int length, HttpResponse<String> answer) {
        assertEquals("" + length, answer.body());
    }

    private static void assertRefused(HttpResponse<String> answer) {
        assertEquals(413, answer.statusCode());
        assertEquals(
                "application/vnd.api+json",
                answer.headers().firstValue("Content-Type").orElse(""));
        assertEquals(
                "close", answer.headers().firstValue("Connection").orElse("").toLowerCase());
        assertTrue(answer.body().contains("\"code\":\"body-too-large\""), answer.body());
    }
}
