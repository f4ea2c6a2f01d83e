package uk.gov.education.ecf.platform.jsonapi.http;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines without end, to clients that take nothing of them. */
@QuarkusTest
class StandstillTest {

    private static final String LINES = "/internal/v1/endless-lines";

    @TestHTTPResource
    URI application;

    @ParameterizedTest
    @ValueSource(strings = {"identity", "gzip", "zstd"})
    void whoTakesNothingIsCutOff(String coding) throws IOException {
        try (Socket client = ask(coding)) {
            assertEquals("HTTP/1.1 200 OK", text(client.getInputStream(), 15));
            await().until(() -> taking().equals("0"));
            client.setSoTimeout(10_000);
            assertTrue(isOver(client.getInputStream()));
        }
    }

    @Test
    void whoIsGoneIsForgotten() throws IOException {
        List<Socket> clients = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Socket client = ask("zstd");
            text(client.getInputStream(), 15);
            clients.add(client);
        }
        for (Socket client : clients) {
            client.setSoLinger(true, 0);
            client.close();
        }
        await().until(() -> taking().equals("0"));
    }

    private Socket ask(String coding) throws IOException {
        Socket socket = new Socket(application.getHost(), application.getPort());
        socket.getOutputStream()
                .write(("GET " + LINES + " HTTP/1.1\r\nHost: test\r\nAccept: application/x-ndjson\r\nAccept-Encoding: "
                                + coding + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private String taking() throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(application.resolve(LINES + "/taking")).build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static String text(InputStream from, int bytes) throws IOException {
        return new String(from.readNBytes(bytes), StandardCharsets.US_ASCII);
    }

    /** However it ends. */
    private static boolean isOver(InputStream from) {
        byte[] some = new byte[1 << 16];
        try {
            while (from.read(some) >= 0) {
                // what lay between here and there
            }
        } catch (IOException reset) {
            return !(reset instanceof java.net.SocketTimeoutException);
        }
        return true;
    }
}
