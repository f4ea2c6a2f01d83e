package uk.gov.education.ecf.platform.jsonapi.front;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.education.ecf.platform.testkit.Http2Frames;
import uk.gov.education.ecf.platform.testkit.LoudLog;
import uk.gov.education.ecf.platform.testkit.RawAnswer;
import uk.gov.education.ecf.platform.testkit.RawConnection;

/** What HTTP refuses is told in the envelope, with a request id, and leaves nothing above DEBUG in the log. */
@QuarkusTest
class FrontDoorTest {

    private static final String BODIES = "/internal/v1/bodies";

    @TestHTTPResource
    URI application;

    @Inject
    Vertx vertx;

    private final LoudLog log = new LoudLog();

    @BeforeEach
    void listen() {
        log.open();
    }

    @AfterEach
    void nothingWasLogged() {
        log.close();
        assertEquals("", log.heard());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%zz", "/%", "/{}", "/a{b}c", "/a|b", "/a^b", "/a\\b", "/a?x=%4", "/a?x={}", "?x", "x", "*", "//[",
                "http:"
            })
    void aTargetThatIsNoneIs400(String target) throws IOException { // finding 20
        assertRefused(400, "request-malformed", "GET " + target + " HTTP/1.1\r\nHost: a\r\n\r\n");
    }

    @ParameterizedTest
    @CsvSource({"5000, 414", "60000, 414", "300000, 414"})
    void aTargetThatIsTooLongIs414(int length, int status) throws IOException { // finding 20
        assertRefusedAndClosed(
                status, "address-too-long", "GET /" + "x".repeat(length) + " HTTP/1.1\r\nHost: a\r\n\r\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {33_000, 300_000})
    void headersThatAreTooLargeAre431(int length) throws IOException { // finding 20
        assertRefusedAndClosed(
                431, "headers-too-large", "GET / HTTP/1.1\r\nHost: a\r\nX-Long: " + "x".repeat(length) + "\r\n\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 3\r\nContent-Length: 4\r\n",
                "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n",
                "Transfer-Encoding: chunked\r\nContent-Length: 3\r\n",
                "Content-Length: x\r\n",
                "Content-Length: -1\r\n",
                "Content-Length: +3\r\n",
                "Transfer-Encoding: gzip, chunked\r\n",
                "Transfer-Encoding: chunked, identity\r\n",
                "Transfer-Encoding: xchunked\r\n",
                "Transfer-Encoding : chunked\r\n",
                "Host: b\r\n",
                "No colon\r\n",
                "Bad\u0000Name: x\r\n",
                " Folded: x\r\n"
            })
    void framingThatCanBeReadInTwoWaysIs400AndTheEnd(String headers) throws IOException {
        assertRefusedAndClosed(
                400,
                "request-malformed",
                "POST " + BODIES + " HTTP/1.1\r\nHost: a\r\n" + headers
                        + "\r\n3\r\nabc\r\n0\r\n\r\nGET / HTTP/1.1\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET / HTTP/1.1\r\n\r\n", "GET / HTTP/1.1\r\nHost: a b\r\n\r\n", "GET\r\n\r\n"})
    void whatIsNoRequestIs400(String text) throws IOException { // finding 20
        assertRefused(400, "request-malformed", text);
    }

    @Test
    void anotherVersionIs505() throws IOException {
        assertRefused(505, "http-version-unsupported", "GET / HTTP/3.7\r\nHost: a\r\n\r\n");
    }

    @Test
    void anExpectationThatNobodyMeetsIs417() throws IOException {
        assertRefused(417, "expectation-failed", "GET / HTTP/1.1\r\nHost: a\r\nExpect: miracles\r\n\r\n");
    }

    @Test
    void aClientThatWaitsFor100GetsIt() throws IOException {
        try (RawConnection connection = connect()) {
            connection.send(
                    "POST " + BODIES + " HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nExpect: 100-continue\r\n\r\n");
            assertEquals(100, connection.answer().status());
            assertEquals("3", connection.send("abc").answer().body());
        }
    }

    @ParameterizedTest
    @CsvSource({"/internal/v1/bodies, POST", "/internal/v1/files, POST", "*, 'GET, HEAD, POST, PUT'"})
    void optionsIs405WithAllow(String target, String allowed) throws IOException { // finding 22
        RawAnswer answer = assertRefused(
                405, "method-not-allowed", "OPTIONS " + target + " HTTP/1.1\r\nHost: a\r\nOrigin: http://b\r\n\r\n");
        assertEquals(allowed, answer.header("Allow"));
    }

    @Test
    void anUpgradeIsNotTaken() throws IOException { // finding 2
        try (RawConnection connection = connect()) {
            connection.send(
                    "POST " + BODIES + " HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                            + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nContent-Length: 3\r\n\r\nabc");
            assertEquals("3", connection.answer().body());
            connection.send("POST " + BODIES + " HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\nab");
            assertEquals("2", connection.answer().body());
        }
    }

    @Test
    void theCallersRequestIdComesBackOnEveryAnswer() throws IOException { // finding 22
        for (String request : new String[] {
            "GET /nothing HTTP/1.1\r\nHost: a\r\n",
            "GET /%zz HTTP/1.1\r\nHost: a\r\n",
            "POST " + BODIES + " HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999\r\n"
        }) {
            try (RawConnection connection = connect()) {
                assertEquals(
                        "job-7",
                        connection
                                .send(request + "X-Request-Id: job-7\r\n\r\n")
                                .answer()
                                .header("X-Request-Id"));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /nothing HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET /%zz HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET / HTTP/1.1\r\nNo colon\r\n\r\n",
                "GET / HTTP/3.7\r\nHost: a\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nExpect: miracles\r\n\r\n",
                "POST /internal/v1/bodies HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999\r\n\r\n",
                "POST /internal/v1/bodies HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
                "POST /internal/v1/bodies HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\n{}"
            })
    void everyAnswerSaysWhatTheApplicationWantsToBeSaid(String request) throws IOException {
        try (RawConnection connection = connect()) {
            assertEquals("always", connection.send(request).answer().header("X-Said"));
        }
    }

    @Test
    void aHeadThatDripsEndsItsConnection() throws Exception {
        for (String before : new String[] {"", "GET /nothing HTTP/1.1\r\nHost: a\r\n\r\n"}) {
            try (RawConnection connection = connect()) {
                if (!before.isEmpty()) {
                    assertEquals(404, connection.send(before).answer().status());
                }
                Thread drip = new Thread(() -> drip(connection));
                connection.send("GET /nothing HTTP/1.1\r\nHost: a\r\nX-Long: ");
                drip.start();
                assertTrue(connection.bytesUntilClosed() <= 0);
                drip.interrupt();
                drip.join();
            }
        }
        assertStillAnswers();
    }

    @Test
    void whatComesBetweenHeadsMayTakeLonger() throws Exception {
        try (RawConnection connection = connect()) {
            for (int request = 0; request < 2; request++) {
                connection.send("POST " + BODIES + " HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n\r\n");
                for (int i = 0; i < 4; i++) {
                    Thread.sleep(400);
                    connection.send("x");
                }
                assertEquals("4", connection.answer().body());
                Thread.sleep(1500);
            }
        }
    }

    private static void drip(RawConnection connection) {
        try {
            while (true) {
                connection.send("x");
                Thread.sleep(100);
            }
        } catch (IOException | InterruptedException hungUp) {
            // as it should be
        }
    }

    @Test
    void aChunkedBodyOverTheLimitIs413AndTheEnd() throws IOException { // findings 3 and 22
        RawAnswer answer = assertRefusedAndClosed(
                413,
                "body-too-large",
                "POST " + BODIES + " HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
                        + ("400\r\n" + "x".repeat(1024) + "\r\n").repeat(50) + "0\r\n\r\n");
        assertEquals("close", answer.header("Connection"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zz\r\n", "-1\r\n", "FFFFFFFFFFFFFFFFF\r\n", "3\r\nabcdef\r\n", "3\r\nabc\r\nxx\r\n"})
    void chunksThatCannotBeReadAre400AndTheEnd(String chunks) throws IOException { // finding 4
        for (String address : new String[] {BODIES, "/internal/v1/files"}) {
            assertRefusedAndClosed(
                    400,
                    "request-malformed",
                    "POST " + address + " HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n" + chunks
                            + "0\r\n\r\n");
        }
        assertRefusedAndClosed(
                400,
                "request-malformed",
                "POST " + BODIES + " HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n1;" + "x".repeat(70_000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zz\r\n{}\r\n", "-2\r\n{}\r\n", "0x2\r\n{}\r\n", "0\r\nX: t", "2\r\n{}xx"})
    void whoIsAnsweredBeforeItsChunksBreakCanReadTheAnswer(String chunks) throws IOException { // finding 4
        for (int i = 0; i < 50; i++) {
            try (RawConnection connection = connect()) {
                connection.send("POST /nothing HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n" + chunks
                        + "x".repeat(20_000 + 20_000 * (i % 2)) + "\r\n\r\n");
                RawAnswer answer = connection.answer();
                assertTrue(answer.status() == 404 || answer.status() == 400, answer.toString());
                assertTrue(answer.body().startsWith("{\"error"), answer.body());
                assertTrue(connection.isClosedByServer());
            }
        }
    }

    @Test
    void aRefusedHeadHasNoBody() throws IOException {
        try (RawConnection connection = connect()) {
            for (int i = 0; i < 2; i++) {
                connection.send("HEAD /nothing HTTP/1.1\r\nHost: a\r\n\r\n");
                assertEquals(404, connection.answerToHead().status());
            }
            connection.send("HEAD /%zz HTTP/1.1\r\nHost: a\r\n\r\n");
            assertEquals(400, connection.answerToHead().status());
            assertTrue(connection.isClosedByServer());
        }
    }

    @Test
    void abortedUploadsLeaveNothingInTheLog() throws IOException { // finding 21
        for (String framing : new String[] {"Content-Length: 900", "Transfer-Encoding: chunked"}) {
            for (String address : new String[] {BODIES, "/internal/v1/files", "/nothing"}) {
                try (RawConnection connection = connect()) {
                    connection.send("POST " + address + " HTTP/1.1\r\nHost: a\r\n" + framing + "\r\n\r\n1\r\n");
                    connection.breakOff();
                }
                try (RawConnection connection = connect()) {
                    connection.send("POST " + address + " HTTP/1.1\r\nHost: a\r\n" + framing + "\r\n\r\n1\r\n");
                }
                try (RawConnection connection = connect()) {
                    connection.send("POST " + address + " HTTP/1.1\r\nHost: a\r\n" + framing + "\r\n\r\nzz\r\nxx\r\n");
                }
            }
        }
        assertStillAnswers();
    }

    @Test
    void aResetBeforeTheFirstRequestLeavesNothingInTheLog() throws IOException {
        for (String beginning : new String[] {
            "",
            "P",
            "PRI * HTTP",
            "G",
            "GET / HT",
            "GET / HTTP/1.1\r\nHost: a\r\n",
            "POST " + BODIES,
            "\u0016\u0003\u0001"
        }) {
            for (int i = 0; i < 10; i++) {
                try (RawConnection connection = connect()) {
                    connection.send(beginning);
                    assertStillAnswers();
                    connection.breakOff();
                }
            }
        }
        assertStillAnswers();
    }

    @Test
    void randomBytesAfterAnHttp2PrefaceLeaveNothingInTheLog() throws IOException { // finding 21
        for (String junk : new String[] {
            "",
            "junk",
            "\u0000\u0000\u0004\u0008",
            "\u0000\u0000\u0000\u0004\u0000\u0000\u0000\u0000\u0000"
                    + "\u0000\u0000\u0001\u0001\u0005\u0000\u0000\u0000\u0001\u00ff",
            "x".repeat(5000)
        }) {
            try (RawConnection connection = connect()) {
                connection.send("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + junk);
                connection.breakOff();
            }
            try (RawConnection connection = connect()) {
                connection.send("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + junk);
                if (junk.length() > 9) {
                    connection.bytesUntilClosed();
                }
            }
        }
        assertStillAnswers();
    }

    @ParameterizedTest
    @CsvSource({"1, 20200, 200", "1, 20480, 431", "1, 120000, 431", "615, 0, 200", "625, 0, 431", "4000, 0, 431"})
    void overHttp2HeadersThatAreTooLargeAre431(int headers, int length, int status) throws IOException {
        List<String> head =
                new ArrayList<>(List.of(":method", "POST", ":scheme", "http", ":authority", "a", ":path", BODIES));
        for (int i = 0; i < headers; i++) {
            head.addAll(List.of("x", "y".repeat(length)));
        }
        try (RawConnection connection = connect()) {
            connection.send(Http2Frames.preface());
            RawAnswer answer = Http2Frames.answer(connection.send(Http2Frames.headers(head.toArray(String[]::new))));
            if (status == 200) {
                assertEquals("0", answer.body());
            } else {
                assertRefused(status, "headers-too-large", answer);
            }
        }
    }

    @Test
    void anHttp2BodyOfUnannouncedLengthArrives() throws Exception { // finding 8
        assertEquals("700", http2(BODIES, false, 700));
        assertEquals("0", http2(BODIES, false, 0));
        assertEquals("60000", http2("/internal/v1/files", false, 60_000));
        assertEquals("700", http2(BODIES, true, 700));
    }

    @Test
    void anHttp2BodyOverTheLimitIs413() throws Exception { // finding 8
        for (boolean announced : new boolean[] {true, false}) {
            String answer = http2(BODIES, announced, 20_000);
            assertTrue(answer.startsWith("413 ") && answer.contains("body-too-large"), answer);
        }
    }

    @Test
    void anUpgradeToHttp2KeepsTheBody() throws Exception { // finding 8
        java.net.http.HttpClient client = java.net.http.HttpClient.newBuilder()
                .version(java.net.http.HttpClient.Version.HTTP_2)
                .build();
        for (int i = 0; i < 3; i++) {
            String body = client.send(
                            java.net.http.HttpRequest.newBuilder(application.resolve(BODIES))
                                    .POST(java.net.http.HttpRequest.BodyPublishers.ofInputStream(
                                            () -> new java.io.ByteArrayInputStream(new byte[700])))
                                    .build(),
                            java.net.http.HttpResponse.BodyHandlers.ofString())
                    .body();
            assertEquals("700", body);
        }
    }

    private String http2(String address, boolean announced, int length) throws Exception {
        HttpClient client = vertx.createHttpClient(
                new HttpClientOptions().setProtocolVersion(HttpVersion.HTTP_2).setHttp2ClearTextUpgrade(false));
        try {
            return client.request(HttpMethod.POST, application.getPort(), "127.0.0.1", address)
                    .compose(request -> {
                        Future<HttpClientResponse> response = request.response();
                        if (announced) {
                            request.putHeader("content-length", "" + length);
                        } else {
                            request.setChunked(true);
                        }
                        request.putHeader("content-type", "text/plain");
                        for (int sent = 0; sent < length; sent += 100) {
                            request.write(Buffer.buffer(new byte[100]));
                        }
                        request.end();
                        return response;
                    })
                    .compose(response -> response.body()
                            .map(body -> response.statusCode() == 200
                                    ? body.toString()
                                    : response.statusCode() + " " + body))
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(60, TimeUnit.SECONDS);
        } finally {
            client.close();
        }
    }

    private void assertStillAnswers() throws IOException {
        try (RawConnection connection = connect()) {
            connection.send("POST " + BODIES + " HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc");
            assertEquals("3", connection.answer().body());
        }
    }

    private RawAnswer assertRefusedAndClosed(int status, String code, String request) throws IOException {
        try (RawConnection connection = connect()) {
            RawAnswer answer =
                    assertRefused(status, code, connection.send(request).answer());
            assertTrue(connection.isClosedByServer());
            return answer;
        }
    }

    private RawAnswer assertRefused(int status, String code, String request) throws IOException {
        try (RawConnection connection = connect()) {
            return assertRefused(status, code, connection.send(request).answer());
        }
    }

    private static RawAnswer assertRefused(int status, String code, RawAnswer answer) {
        assertEquals(status, answer.status(), answer.toString());
        assertEquals("application/vnd.api+json", answer.header("Content-Type"));
        assertNotNull(answer.header("X-Request-Id"));
        assertNull(answer.header("Transfer-Encoding"));
        assertTrue(answer.body().contains("\"code\":\"" + code + "\""), answer.body());
        return answer;
    }

    private RawConnection connect() throws IOException {
        return new RawConnection(application.getPort());
    }
}
