package uk.gov.education.ecf.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Eventually;
import uk.gov.education.ecf.platform.testkit.Http2Frames;
import uk.gov.education.ecf.platform.testkit.LoudLog;
import uk.gov.education.ecf.platform.testkit.RawAnswer;
import uk.gov.education.ecf.platform.testkit.RawConnection;
import uk.gov.education.ecf.platform.testkit.Tokens;

/**
 * Clients that no library would be. Whatever they send, leave out or do not take: afterwards each of the few connections to the
 * services is free, and the next good request is answered.
 */
@ComponentTest
@WithTestResource(WatchedService.class)
class GivesNothingAwayComponentTest {

    private static final String ADDRESS = "/api/v3/partnerships/ecf";
    private static final int MORE_THAN_THERE_ARE_CONNECTIONS = 3 * WatchedService.CONNECTIONS;

    @TestHTTPResource
    URI gateway;

    @Inject
    Vertx vertx;

    WatchedService services;

    private final List<RawConnection> open = new ArrayList<>();
    private final LoudLog log = new LoudLog();

    @BeforeEach
    void listen() {
        log.open();
    }

    /** But for the services that gave no answer, nothing is worth a warning. */
    @AfterEach
    void nothingElseWasLogged() { // finding 21
        log.close();
        assertEquals(
                "",
                log.heard()
                        .lines()
                        .filter(line -> !line.contains("forwarding.Exchange"))
                        .collect(Collectors.joining("\n")));
    }

    @AfterEach
    void everyConnectionIsFreeAgainAndGoodRequestsAreAnswered() throws IOException {
        Eventually.verify(() -> assertEquals(0, services.busy()));
        for (RawConnection connection : open) {
            connection.close();
        }
        for (int i = 0; i < MORE_THAN_THERE_ARE_CONNECTIONS; i++) {
            assertEquals(200, ask(get("")).status());
            assertEquals(200, ask(post("", "Content-Length: 3\r\n") + "abc").status());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"websocket", "h2c", "WebSocket, foo/2", "TLS/1.0"})
    void anUpgradeIsServedAsAPlainRequest(String protocol) throws IOException { // finding 2
        for (int i = 0; i < MORE_THAN_THERE_ARE_CONNECTIONS; i++) {
            RawAnswer answer = ask(get(
                    "",
                    "Connection: Upgrade, HTTP2-Settings\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\nUpgrade: " + protocol
                            + "\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"));
            assertEquals(200, answer.status());
            assertFalse(answer.body().toLowerCase().contains("\r\nupgrade:"), answer.body());
        }
    }

    @Test
    void headersOfOneConnectionGoNoFurther() throws IOException { // finding 2
        String seen = ask(get(
                        "",
                        "Connection: X-Mine, keep-alive, X-Request-Id\r\nX-Mine: 1\r\nKeep-Alive: timeout=5\r\n"
                                + "TE: trailers\r\nTrailer: X-Sum\r\nProxy-Authorization: Basic eDp5\r\nProxy-Connection: close\r\n"
                                + "Forwarded: for=6.6.6.6\r\nX-Forwarded-For: 6.6.6.6\r\nX-Forwarded-Host: evil\r\nX-Request-Id: job-7\r\n"
                                + "Via: 1.0 fred\r\nX-Kept: yes\r\n"))
                .body();
        for (String gone :
                List.of("X-Mine:", "Keep-Alive:", "TE:", "Trailer:", "Proxy-", "Forwarded:", "X-Forwarded", "evil")) {
            assertFalse(seen.toLowerCase().contains("\r\n" + gone.toLowerCase()), gone + " in " + seen);
        }
        assertTrue(seen.contains("X-Kept: yes") && seen.contains("job-7") && seen.contains("1.1 ecf-gateway"), seen);
        assertEquals(1, seen.toLowerCase().split("\r\nhost:", -1).length - 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Ecf-Events: forged/1",
                "x-ecf-events: forged/1\r\nX-ECF-EVENTS: forged/2",
                "X_Ecf_Events: forged/1",
                "x-ecf_events: forged/1",
                "X-Ecf-Lead-Provider: forged",
                "Connection: X-Ecf-Events\r\nX-Ecf-Events: forged/1"
            })
    void nothingThatOnlyTheGatewaySaysComesFromACaller(String header) throws IOException {
        String seen = ask(get("", header + "\r\n")).body();
        assertTrue(seen.startsWith("GET "), seen);
        assertFalse(seen.contains("forged"), seen);
    }

    @Test
    void headersOfTheServicesConnectionGoNoFurther() throws IOException { // finding 2
        RawAnswer answer = ask(get("hops"));
        for (String gone : List.of(
                "X-Hop",
                "Keep-Alive",
                "Proxy-Authenticate",
                "Trailer",
                "Upgrade",
                "TE",
                "X-Ecf-Events",
                "x_ecf_more",
                "Server",
                "X-Powered-By",
                "Connection")) {
            assertNull(answer.header(gone), gone);
        }
        assertEquals("DENY", answer.header("X-Frame-Options"));
        assertTrue(Integer.parseInt(answer.header("RateLimit-Remaining")) > 0);
        assertEquals("kept", answer.header("X-End"));
        assertEquals(36, answer.header("X-Request-Id").length());
    }

    @ParameterizedTest
    @CsvSource({"GET, not-modified, 304", "GET, nothing, 204", "HEAD, chunked, 200", "HEAD, echo, 200"})
    void anAnswerWithoutABodyHasNoFraming(String method, String how, int status) throws IOException { // finding 5
        RawConnection connection = connect();
        for (int i = 0; i < 3; i++) {
            connection.send(get(how).replaceFirst("GET", method));
            RawAnswer answer = method.equals("HEAD") ? connection.answerToHead() : connection.answer();
            assertEquals(status, answer.status());
            assertNull(answer.header("Transfer-Encoding"));
            assertTrue(status == 200 || answer.header("Content-Length") == null);
        }
    }

    @Test
    void chunkedAnswersAndPipelinedRequestsGoThrough() throws IOException {
        RawConnection connection = connect().send(get("chunked") + get("chunked") + get("") + get("chunked"));
        assertEquals("hello", connection.answer().body());
        assertEquals("hello", connection.answer().body());
        assertTrue(connection.answer().body().startsWith("GET "));
        assertEquals("hello", connection.answer().body());
        assertEquals(
                "hello", ask(get("chunked").replace("HTTP/1.1", "HTTP/1.0")).body());
    }

    @Test
    void aBodyOverTheLimitIs413AndNeverReachesAService() throws IOException { // findings 3 and 22
        int before = services.requests();
        for (int i = 0; i < MORE_THAN_THERE_ARE_CONNECTIONS; i++) {
            assertTooLarge(connect().send(post("", "Content-Length: 1048577\r\n")));
            RawConnection chunked = connect().send(post("", "Transfer-Encoding: chunked\r\n"));
            for (int sent = 0; sent <= 1 << 20; sent += 1 << 16) {
                chunked.send("10000\r\n" + "x".repeat(1 << 16) + "\r\n");
            }
            assertTooLarge(chunked);
        }
        assertEquals(before, services.requests());
        assertTrue(ask(post("", "Content-Length: 1048576\r\n") + "x".repeat(1 << 20))
                .body()
                .endsWith("body: 1048576"));
    }

    @Test
    void overHttp2BodiesArriveAndTheLimitHolds() throws Exception { // findings 3 and 8
        assertTrue(http2(700).endsWith("body: 700"));
        assertTrue(http2(0).endsWith("body: 0"));
        String refused = http2(2 << 20);
        assertTrue(refused.contains("body-too-large"), refused);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"5\r\nab", "zz\r\n", "5;", "5\r\nabcdefgh\r\n", "", "FFFFFFFFFFFFFFFF1\r\n", "-5\r\nhello\r\n"})
    void anUploadThatBreaksNeverReachesAService(String chunks) throws IOException { // finding 4
        int before = services.requests();
        for (int i = 0; i < MORE_THAN_THERE_ARE_CONNECTIONS; i++) {
            connect().send(post("", "Transfer-Encoding: chunked\r\n") + chunks).breakOff();
            connect().send(post("", "Content-Length: 1000\r\n") + chunks).breakOff();
            connect().send(post("", "Transfer-Encoding: chunked\r\n") + chunks + "x".repeat(20_000));
        }
        assertEquals(before, services.requests());
        assertEquals(0, services.busy());
        assertEquals(200, ask(get("")).status());
    }

    @Test
    void anUploadThatStopsIs408() throws IOException { // finding 4
        int before = services.requests();
        for (int i = 0; i < MORE_THAN_THERE_ARE_CONNECTIONS; i++) {
            connect().send(post("", "Content-Length: 100000\r\n") + "some");
        }
        RawAnswer answer = open.get(open.size() - 1).answer();
        assertEquals(408, answer.status());
        assertTrue(answer.body().contains("request-timeout"));
        assertNotNull(answer.header("X-Request-Id"));
        assertEquals(before, services.requests());
    }

    @Test
    void anUploadThatDripsIs408() throws IOException { // finding 4
        int before = services.requests();
        RawConnection dripping = connect().send(post("", "Content-Length: 100000\r\n"));
        Thread drip = new Thread(() -> {
            try {
                while (true) {
                    dripping.send("x");
                    Thread.sleep(200);
                }
            } catch (IOException | InterruptedException hungUp) {
                // as it should be
            }
        });
        drip.start();
        assertEquals(408, dripping.answer().status());
        drip.interrupt();
        assertEquals(before, services.requests());
    }

    @Test
    void anHonestSlowUploadMayTakeLongerThanAServiceMayStaySilent() throws Exception { // finding 4
        RawConnection slow = connect().send(post("", "Content-Length: 8\r\n"));
        for (int i = 0; i < 8; i++) {
            slow.send("x");
            Thread.sleep(400);
        }
        assertTrue(slow.answer().body().endsWith("body: 8"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"silence", "stall"})
    void aClientThatIsGoneFreesItsConnectionAtOnce(String how) throws IOException { // finding 4
        for (int i = 0; i < MORE_THAN_THERE_ARE_CONNECTIONS; i++) {
            int before = services.requests();
            RawConnection client = connect().send(get(how));
            Eventually.verify(() -> assertTrue(services.requests() > before));
            client.breakOff();
            Eventually.verify(() -> assertEquals(0, services.busy()));
        }
    }

    @Test
    void withoutAFreeConnectionTheAnswerIs503() throws IOException { // finding 4
        for (int i = 0; i < WatchedService.CONNECTIONS; i++) {
            connect().send(get("silence"));
        }
        Eventually.verify(() -> assertEquals(WatchedService.CONNECTIONS, services.busy()));
        RawAnswer answer = ask(get(""));
        assertEquals(503, answer.status());
        assertEquals("1", answer.header("Retry-After"));
        for (RawConnection sent : open.subList(0, WatchedService.CONNECTIONS)) {
            assertEquals(504, sent.answer().status());
        }
    }

    @Test
    void aClientThatIsGoneWhileItWaitsForAConnectionTakesNone() throws IOException { // finding 4
        for (int i = 0; i < WatchedService.CONNECTIONS; i++) {
            connect().send(get("silence"));
        }
        Eventually.verify(() -> assertEquals(WatchedService.CONNECTIONS, services.busy()));
        for (int i = 0; i < MORE_THAN_THERE_ARE_CONNECTIONS; i++) {
            connect().send(get("silence")).breakOff();
        }
        for (RawConnection sent : open.subList(0, WatchedService.CONNECTIONS)) {
            sent.breakOff();
        }
    }

    @Test
    void slowReadersHoldNoConnection() throws IOException { // finding 4
        for (int i = 0; i < MORE_THAN_THERE_ARE_CONNECTIONS; i++) {
            connect().send(get("large"));
        }
        Eventually.verify(() -> assertEquals(200, ask(get("")).status()));
        Eventually.verify(() -> assertEquals(0, services.busy()));
    }

    @Test
    void linesLeaveTheirServiceAsFastAsTheyAreTaken() throws IOException {
        RawConnection slow = connect().send(get("lines"));
        Eventually.verify(() -> assertEquals(1, services.busy()));
        assertEquals(200, ask(get("large")).status(), "others find room");
        assertEquals(WatchedService.LINES, slow.answer().body().length());
        Eventually.verify(() -> assertEquals(0, services.busy()));
    }

    /** To close its connection is not enough: that waits until all is written. */
    @Test
    void whoTakesNothingOfItsLinesIsCutOff() throws IOException {
        connect().send(get("lines"));
        Eventually.verify(() -> assertEquals(1, services.busy()));
        Eventually.verify(() -> assertEquals(0, services.busy()));
    }

    /** Compressing is between the client and the service: the gateway hands on what is asked, and the bytes that come. */
    @Test
    void whatIsCompressedGoesThroughAsItIs() throws IOException {
        String codings = "zstd;q=0.9, br, identity;q=0";
        RawAnswer answer = ask(get("coded", "Accept-Encoding: " + codings + "\r\n"));
        assertEquals(codings, answer.body());
        assertEquals("zstd", answer.header("Content-Encoding"));
        assertEquals("Accept-Encoding", answer.header("Vary"));
    }

    @Test
    void anAnswerThatBreaksOffIsCutOff() throws IOException {
        for (String how : List.of("break-off", "stall")) {
            RawConnection connection = connect().send(get(how));
            assertTrue(connection.bytesUntilClosed() < 1000);
        }
        assertEquals(502, ask(get("garbage")).status());
    }

    @Test
    void aConnectionThatTheServiceJustClosedIsNobodysTrouble() throws IOException { // finding 24
        for (int i = 0; i < MORE_THAN_THERE_ARE_CONNECTIONS; i++) {
            assertEquals("fresh", ask(get("stale")).body());
            assertEquals("fresh", ask(post("stale", "Content-Length: 0\r\n")).body());
            assertEquals(
                    "fresh",
                    ask(post("stale", "Content-Length: 0\r\n").replaceFirst("POST", "PUT"))
                            .body());
        }
    }

    @Test
    void aClientThatWaitsFor100GetsItWhenItsBodyIsWanted() throws IOException {
        RawConnection connection = connect().send(post("", "Content-Length: 3\r\nExpect: 100-continue\r\n"));
        assertEquals(100, connection.answer().status());
        String seen = connection.send("abc").answer().body();
        assertTrue(seen.endsWith("body: 3") && !seen.toLowerCase().contains("expect"), seen);
        assertEquals(
                413,
                ask(post("", "Content-Length: 99999999\r\nExpect: 100-continue\r\n"))
                        .status());
        assertEquals(
                401,
                ask(post("", "Content-Length: 3\r\nExpect: 100-continue\r\n").replace("Bearer ", "Bearer x"))
                        .status());
        assertEquals(417, ask(post("", "Content-Length: 3\r\nExpect: tea\r\n")).status());
    }

    @Test
    void framingThatCanBeReadInTwoWaysReachesNoService() throws IOException {
        int before = services.requests();
        for (String framing : List.of(
                "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n",
                "Content-Length: 3\r\nContent-Length: 4\r\n",
                "Transfer-Encoding: chunked, gzip\r\n",
                "Transfer-Encoding:\u000bchunked\r\n",
                "Content-Length: 0x3\r\n")) {
            RawConnection connection = connect().send(post("", framing) + "0\r\n\r\n" + get("smuggled"));
            RawAnswer answer = connection.answer();
            assertEquals(400, answer.status(), framing);
            assertTrue(answer.body().contains("request-malformed"));
            assertTrue(connection.isClosedByServer());
        }
        assertEquals(before, services.requests());
    }

    @Test
    void chunksThatCannotBeReadAre400() throws IOException { // finding 4
        int before = services.requests();
        for (int i = 0; i < MORE_THAN_THERE_ARE_CONNECTIONS; i++) {
            RawConnection connection =
                    connect().send(post("", "Transfer-Encoding: chunked\r\n") + "3\r\nabc\r\nzz\r\n");
            assertEquals(400, connection.answer().status());
            assertTrue(connection.isClosedByServer());
        }
        assertEquals(before, services.requests());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0001b", "a\u000bb", "\u00e9", "a\u007fb", "\t", "x\r\n folded"})
    void oddHeadersHoldNothing(String value) throws IOException {
        for (int i = 0; i < MORE_THAN_THERE_ARE_CONNECTIONS; i++) {
            int status = ask(get("", "X-Odd: " + value + "\r\n")).status();
            assertTrue(status == 200 || status == 400, "" + status);
        }
    }

    @Test
    void overHttp2NoHeaderBecomesTwo() throws Exception {
        for (String value : List.of("a\r\nX-Injected: b", "a\nX-Injected: b", "a\u0000b")) {
            int before = services.requests();
            try (RawConnection connection = new RawConnection(gateway.getPort())) {
                connection.send(Http2Frames.preface());
                connection.send(Http2Frames.headers(
                        ":method",
                        "GET",
                        ":scheme",
                        "http",
                        ":authority",
                        "gateway",
                        ":path",
                        ADDRESS,
                        "authorization",
                        "Bearer " + Tokens.of("aurora"),
                        "x-odd",
                        value));
                RawAnswer answer = Http2Frames.answer(connection);
                assertEquals(400, answer.status());
                assertTrue(answer.body().contains("request-malformed"), answer.body());
            }
            assertEquals(before, services.requests());
        }
    }

    @Test
    void requestsWithoutATokenReachNoService() throws IOException { // finding 6
        int before = services.requests();
        for (String authorization : List.of("Bearer .", "Bearer ..", "Bearer", "", "Basic eDp5", "Bearer a.b.c")) {
            RawAnswer answer = ask(get("").replaceAll("Authorization: [^\r]*", "Authorization: " + authorization));
            assertEquals(401, answer.status(), authorization);
            assertNotNull(answer.header("X-Request-Id"));
        }
        assertEquals(before, services.requests());
    }

    private void assertTooLarge(RawConnection connection) throws IOException {
        RawAnswer answer = connection.answer();
        assertEquals(413, answer.status());
        assertEquals("close", answer.header("Connection"));
        assertNotNull(answer.header("X-Request-Id"));
        assertTrue(answer.body().contains("body-too-large"));
    }

    private String http2(int length) throws Exception {
        HttpClient client = vertx.createHttpClient(
                new HttpClientOptions().setProtocolVersion(HttpVersion.HTTP_2).setHttp2ClearTextUpgrade(false));
        try {
            return client.request(HttpMethod.POST, gateway.getPort(), "127.0.0.1", ADDRESS)
                    .compose(request -> {
                        request.setChunked(true).putHeader("authorization", "Bearer " + Tokens.of("aurora"));
                        for (int sent = 0; sent < length; sent += 700) {
                            request.write(Buffer.buffer(new byte[700]));
                        }
                        request.end();
                        return request.response();
                    })
                    .compose(response -> response.body().map(Buffer::toString))
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(60, TimeUnit.SECONDS);
        } finally {
            client.close();
        }
    }

    private RawAnswer ask(String request) throws IOException {
        try (RawConnection connection = new RawConnection(gateway.getPort())) {
            return connection.send(request).answer();
        }
    }

    private RawConnection connect() throws IOException {
        RawConnection connection = new RawConnection(gateway.getPort());
        open.add(connection);
        return connection;
    }

    private static String get(String how) {
        return get(how, "");
    }

    private static String get(String how, String headers) {
        return request("GET", how, headers);
    }

    private static String post(String how, String headers) {
        return request("POST", how, headers);
    }

    private static String request(String method, String how, String headers) {
        return method + " " + ADDRESS + (how.isEmpty() ? "" : "?do=" + how)
                + " HTTP/1.1\r\nHost: gateway\r\nAuthorization: Bearer " + Tokens.of("aurora") + "\r\n" + headers
                + "\r\n";
    }
}
