package uk.gov.education.ecf.platform.csv;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImportOverHttpTest {

    private static final String PATH = "/internal/v1/schools/import";

    @TestHTTPResource
    URI application;

    @Test
    void filesOfAnySizeAreImported() throws Exception {
        for (int rows : new int[] {0, 1, 1_000, 50_000}) {
            String file = "URN,Name\n" + "1,\"A\nB\"\n".repeat(rows);
            String report = "{\"read\":" + rows + ",\"created\":" + rows + ",\"changed\":0,\"unchanged\":0,\"rejected\":[]}";
            assertEquals(report, send(BodyPublishers.ofString(file)).body());
            assertEquals(report, send(chunked(file)).body());
        }
        assertEquals(0, Received.openFiles());
    }

    @Test
    void brokenFilesAreRefusedInTheEnvelope() throws Exception {
        HttpResponse<String> answer = send(BodyPublishers.ofString("URN,Name\n" + "1,\"A\n".repeat(50_000)));
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().startsWith("{\"read\":25000,\"created\":0,"), answer.body());
        assertTrue(answer.body().endsWith("}],\"rejected_not_listed\":15000}"), answer.body());
        assertRefused(400, "csv-malformed", send(BodyPublishers.ofString("URN,Name\n1,\"A\n" + "2,B\n".repeat(50_000))));
        assertRefused(400, "csv-header-invalid", send(BodyPublishers.noBody()));
    }

    @Test
    void tooLargeAFileIsRefusedAnnouncedOrNot() throws Exception {
        String file = "URN,Name\n" + "1,A\n".repeat(300_000);
        assertRefused(413, "body-too-large", send(BodyPublishers.ofString(file)));
        assertRefused(413, "body-too-large", send(chunked(file)));
        assertEquals(0, Received.openFiles());
    }

    @Test
    void aClientThatGoesAwayInTheMiddleLeavesNothingBehind() throws IOException {
        try (Socket socket = new Socket(application.getHost(), application.getPort())) {
            String head = "POST " + PATH + " HTTP/1.1\r\nHost: test\r\nContent-Type: text/csv\r\nContent-Length: 1000000\r\n\r\n";
            socket.getOutputStream().write((head + "URN,Name\n" + "1,A\n".repeat(100_000)).getBytes(StandardCharsets.US_ASCII));
            await().until(() -> Received.openFiles() == 1);
        }
        await().until(() -> Received.openFiles() == 0);
    }

    private HttpResponse<String> send(BodyPublisher body) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        return client.send(HttpRequest.newBuilder(application.resolve(PATH)).header("Content-Type", "text/csv").POST(body).build(), BodyHandlers.ofString());
    }

    private static BodyPublisher chunked(String file) {
        return BodyPublishers.fromPublisher(BodyPublishers.ofString(file));
    }

    private static void assertRefused(int status, String code, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode());
        assertTrue(answer.body().contains("\"code\":\"" + code + "\""), answer.body());
    }
}
