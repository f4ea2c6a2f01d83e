package uk.gov.education.ecf.platform.csv;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImportOverHttpTest {

    private static final Logger LOG = Logger.getLogger(ImportOverHttpTest.class);
    private static final String PATH = "/internal/v1/schools/import";

    @TestHTTPResource
    URI application;

    @Test
    void filesOfAnySizeAreImported() throws Exception {
        for (int rows : new int[] {0, 1, 1_000, 50_000}) {
            String file = "URN,Name\n" + "1,\"A\nB\"\n".repeat(rows);
            String report =
                    "{\"read\":" + rows + ",\"created\":" + rows + ",\"changed\":0,\"unchanged\":0,\"rejected\":[]}";
            assertEquals(report, send(BodyPublishers.ofString(file)).body());
            assertEquals(report, send(chunked(file)).body());
        }
        assertEquals(0, Received.openFiles());
    }

    @Test
    void aFileOfTheRegistersSizeStreamsThrough() throws Exception {
        String row = "1,\"St Mary's\",".concat("value,".repeat(200)).concat("end\n");
        long began = System.nanoTime();
        String report = send(streamed(row, 50_000)).body();
        LOG.infof("%d MB imported over HTTP in %d ms", row.length() / 20, (System.nanoTime() - began) / 1_000_000);
        assertTrue(report.startsWith("{\"read\":50000,\"created\":50000,"), report);
    }

    @Test
    void brokenFilesAreRefusedInTheEnvelope() throws Exception {
        HttpResponse<String> answer = send(BodyPublishers.ofString("URN,Name\n" + "1,\"A\n".repeat(50_000)));
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().startsWith("{\"read\":25000,\"created\":0,"), answer.body());
        int listed = answer.body().split("\"line\":").length - 1;
        assertTrue(answer.body().endsWith("}],\"rejected_not_listed\":" + (25_000 - listed) + "}"), answer.body());
        assertRefused(
                400, "csv-malformed", send(BodyPublishers.ofString("URN,Name\n1,\"A\n" + "2,B\n".repeat(50_000))));
        assertRefused(400, "csv-header-invalid", send(BodyPublishers.noBody()));
    }

    @Test
    void tooLargeAFileIsRefusedAnnouncedOrNot() throws Exception {
        int rows = 17_000_000;
        assertRefused(
                413,
                "body-too-large",
                send(BodyPublishers.fromPublisher(streamed("1,A\n", rows), "URN,Name\n".length() + 4L * rows)));
        assertRefused(413, "body-too-large", send(streamed("1,A\n", rows)));
        assertEquals(0, Received.openFiles());
    }

    @Test
    void aClientThatGoesAwayInTheMiddleLeavesNothingBehind() throws IOException {
        try (Socket socket = new Socket(application.getHost(), application.getPort())) {
            String head = "POST " + PATH
                    + " HTTP/1.1\r\nHost: test\r\nContent-Type: text/csv\r\nContent-Length: 1000000\r\n\r\n";
            socket.getOutputStream()
                    .write((head + "URN,Name\n" + "1,A\n".repeat(100_000)).getBytes(StandardCharsets.US_ASCII));
            await().until(() -> Received.openFiles() == 1);
        }
        await().until(() -> Received.openFiles() == 0);
    }

    private HttpResponse<String> send(BodyPublisher body) throws IOException, InterruptedException {
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        return client.send(
                HttpRequest.newBuilder(application.resolve(PATH))
                        .header("Content-Type", "text/csv")
                        .POST(body)
                        .build(),
                BodyHandlers.ofString());
    }

    private static BodyPublisher chunked(String file) {
        return BodyPublishers.fromPublisher(BodyPublishers.ofString(file));
    }

    /** Without holding it in memory, and without announcing its length. */
    private static BodyPublisher streamed(String row, int rows) {
        String header = "URN,Name"
                + ",x"
                        .repeat((int) row.chars()
                                        .filter(character -> character == ',')
                                        .count()
                                - 1) + "\n";
        return BodyPublishers.ofInputStream(() -> new SequenceInputStream(
                new ByteArrayInputStream(header.getBytes(StandardCharsets.US_ASCII)), new Repeated(row, rows)));
    }

    private static void assertRefused(int status, String code, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode());
        assertTrue(answer.body().contains("\"code\":\"" + code + "\""), answer.body());
    }
}
