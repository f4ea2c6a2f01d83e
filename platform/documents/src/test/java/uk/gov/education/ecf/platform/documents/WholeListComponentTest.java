package uk.gov.education.ecf.platform.documents;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.luben.zstd.ZstdInputStream;
import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Database;

@ComponentTest
class WholeListComponentTest {

    private static final String LINES = "application/x-ndjson";
    /** Some batches. */
    private static final int MANY = 1203;
    /** Of so many, each so long, more is left than lies in sockets when some batches are on their way. */
    private static final int VERY_MANY = 2000;

    private static final int LONG = 20_000;

    private static final int SLOW_READERS = 200;
    private static final int READERS = 8;
    /** As the application has it for one reader, and for all together: the last readers find no room. */
    private static final int FOR_ONE = 4;

    private static final int AT_ONCE = 24;
    private static final int TOO_MANY_FOR_ONE = (SLOW_READERS / READERS - FOR_ONE) * (AT_ONCE / FOR_ONE);
    private static final int TOO_MANY = SLOW_READERS - AT_ONCE - TOO_MANY_FOR_ONE;

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Things things;

    private final Database database = Database.ofApplication();
    private final UUID owner = UUID.randomUUID();

    @BeforeAll
    static void table() {
        ThingTable.make();
    }

    @Test
    void aWholeListIsALineForEachResourceInItsOrder() {
        fill(MANY, 10);
        Response whole = get(LINES, "/things?sort=-name&page%5Bper_page%5D=2&page%5Bpage%5D=7");
        assertEquals(200, whole.statusCode());
        assertEquals(LINES, whole.getContentType());
        assertTrue(whole.getHeader("Vary").contains("Accept"));
        List<JsonNode> lines = lines(whole.asString());
        assertEquals(MANY + 1, lines.size());
        List<String> listed = ids("/things?sort=-name&page%5Bper_page%5D=3000");
        assertEquals(
                listed,
                lines.stream().limit(MANY).map(line -> line.path("id").asText()).toList());
        assertEquals("thing", lines.get(0).path("type").asText());
    }

    @Test
    void theLastLineLeadsToWhatHasChangedSinceTheFirstWasRead() {
        UUID id = things.put(owner, UUID.randomUUID(), "a", 2024);
        JsonNode last = lines(get(LINES, "/things").asString()).get(1);
        assertEquals(List.of("links"), members(last));
        things.put(owner, id, "b", 2024);
        assertEquals(List.of(id.toString()), ids(last.at("/links/changes").asText()));
    }

    @Test
    void aListGoesOnBehindAnyOfItsLines() {
        fill(700, 10);
        List<JsonNode> lines = lines(get(LINES, "/things").asString());
        things.put(owner, UUID.fromString(lines.get(3).path("id").asText()), "changed", 2024);
        String cursor = lines.get(123).at("/meta/cursor").asText();
        List<JsonNode> rest =
                lines(get(LINES, "/things?page%5Bafter%5D=" + cursor).asString());
        assertEquals(lines.subList(124, 700), rest.subList(0, 576));
        assertEquals(
                lines.get(700).at("/links/changes").asText().replaceAll(".*after", ""),
                rest.get(576).at("/links/changes").asText().replaceAll(".*after", ""),
                "since the first line of all was read");
    }

    @Test
    void filtersHoldAndAnEmptyListHasItsLastLine() {
        things.put(owner, UUID.randomUUID(), "a", 2023);
        assertEquals(
                1,
                lines(get(LINES, "/things?filter%5Bcohort%5D=2024").asString()).size());
        assertEquals(
                2,
                lines(get(LINES, "/things?filter%5Bcohort%5D=2023").asString()).size());
        get(LINES, "/things?filter%5Bstatus%5D=ajar").then().statusCode(400);
        get(LINES, "/things?page%5Bafter%5D=nonsense").then().statusCode(400);
        get(LINES, "/things?page%5Bafter%5D=Y3JlYXRlZF9hdCBhc2MsIGlkIGFzYw.bm90IGEgdGltZQ.bm90IGFuIGlk")
                .then()
                .statusCode(400)
                .contentType("application/vnd.api+json");
    }

    @Test
    void changesComeAsLinesToo() {
        fill(600, 10);
        UUID removed = things.put(owner, UUID.randomUUID(), "a", 2024);
        things.remove(owner, removed);
        List<JsonNode> lines = lines(get(LINES, "/things/changes").asString());
        assertEquals(602, lines.size());
        JsonNode gone = lines.get(600);
        assertEquals(removed.toString(), gone.path("id").asText());
        assertTrue(gone.at("/meta/removed").asBoolean());
        String cursor = lines.get(597).at("/meta/cursor").asText();
        assertEquals(
                lines.subList(598, 602),
                lines(get(LINES, "/things/changes?page%5Bafter%5D=" + cursor).asString()));
        assertEquals(List.of(), ids(lines.get(601).at("/links/changes").asText()));
    }

    @Test
    void whoHasReadAWholeListIsToldThatItHasNotChanged() {
        things.put(owner, UUID.randomUUID(), "a", 2024);
        String tag = get(LINES, "/things").getHeader("ETag");
        assertEquals(304, known(tag).statusCode());
        things.put(owner, UUID.randomUUID(), "b", 2024);
        assertEquals(200, known(tag).statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "zstd"})
    void whatIsAskedForCompressedComesCompressed(String coding) throws IOException, InterruptedException {
        fill(MANY, 10);
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + RestAssured.port + path("/things")))
                .header("Accept", LINES)
                .header("Accept-Encoding", coding)
                .build();
        HttpResponse<InputStream> answer =
                HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofInputStream());
        assertEquals(coding, answer.headers().firstValue("Content-Encoding").orElseThrow());
        assertEquals(List.of("Accept", "Accept-Encoding"), answer.headers().allValues("Vary"));
        InputStream bytes =
                coding.equals("zstd") ? new ZstdInputStream(answer.body()) : new GZIPInputStream(answer.body());
        String text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(MANY + 1, lines(text).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity;q=0", "zstd;q=0", "br, compress", "gzip;q=0, deflate;q=0, *;q=0"})
    void whoUnderstandsNothingOfWhatThereIsGetsTheLinesAsTheyAre(String codings) {
        fill(MANY, 10);
        Response answer = RestAssured.given()
                .config(RestAssured.config()
                        .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()))
                .accept(LINES)
                .header("Accept-Encoding", codings)
                .get(path("/things"));
        assertNull(answer.getHeader("Content-Encoding"));
        assertEquals(MANY + 1, lines(answer.asString()).size());
    }

    /** The tag says the same of all codings, so it is a weak one. */
    @Test
    void oneTagGoesForEveryCoding() throws IOException, InterruptedException {
        fill(MANY, 10);
        String tag = coded("zstd", "HEAD", "none").firstValue("ETag").orElseThrow();
        assertTrue(tag.startsWith("W/\""), tag);
        for (String coding : List.of("gzip", "zstd", "identity")) {
            HttpHeaders head = coded(coding, "HEAD", "none");
            assertEquals(tag, head.firstValue("ETag").orElseThrow());
            assertEquals(List.of("Accept", "Accept-Encoding"), head.allValues("Vary"));
            assertEquals(coding, head.firstValue("Content-Encoding").orElse("identity"));
            HttpHeaders unchanged = coded(coding, "GET", tag);
            assertEquals(List.of("Accept", "Accept-Encoding"), unchanged.allValues("Vary"));
            assertEquals(Optional.empty(), unchanged.firstValue("Content-Encoding"));
        }
        assertEquals(304, known(tag).statusCode());
        assertEquals(304, known(tag.substring(2)).statusCode(), "as it was told when it was a strong one");
    }

    /** Asked by a client that undoes no coding. */
    private HttpHeaders coded(String coding, String method, String known) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + RestAssured.port + path("/things")))
                .header("Accept", LINES)
                .header("Accept-Encoding", coding)
                .header("If-None-Match", known)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .headers();
    }

    @Test
    void aHeadHasNoLines() {
        fill(MANY, 10);
        Response head = RestAssured.given().accept(LINES).head(path("/things"));
        assertEquals(200, head.statusCode());
        assertEquals("", head.asString());
    }

    /** What he has not taken waits in the database, with neither a connection nor a transaction for him. */
    @Test
    void whoeverTakesNothingHoldsNothing() throws IOException {
        fill(VERY_MANY, LONG);
        try (Socket slow = ask()) {
            read(slow.getInputStream(), 1000);
            assertNothingIsHeld();
            String rest = new String(slow.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(rest.endsWith("\r\n0\r\n\r\n"));
            assertTrue(rest.contains("{\"links\":{\"changes\":"));
        }
    }

    /** As many as may take whole lists do; the others are told to come again, and nobody else notices. */
    @Test
    void manyWhoHardlyTakeAnythingLeaveRoomForOthers() throws IOException {
        fill(VERY_MANY, LONG / 4);
        List<UUID> others = Stream.generate(UUID::randomUUID).limit(READERS).toList();
        others.forEach(this::copyTo);
        List<Socket> open = new ArrayList<>();
        Map<String, Integer> answered = new TreeMap<>();
        try {
            for (int i = 0; i < SLOW_READERS; i++) {
                Socket slow = ask(others.get(i / (SLOW_READERS / READERS)));
                open.add(slow);
                answered.merge(status(slow.getInputStream()), 1, Integer::sum);
            }
            assertEquals(Map.of("200", AT_ONCE, "429", TOO_MANY_FOR_ONE, "503", TOO_MANY), answered);
            for (int i = 0; i < 50; i++) {
                assertEquals(200, get("*/*", "/things?page%5Bper_page%5D=3").statusCode());
                open.get(i).getInputStream().read();
            }
            Response refused = get(LINES, "/things");
            assertEquals(503, refused.statusCode());
            assertEquals("5", refused.getHeader("Retry-After"));
            assertEquals("service-unavailable", refused.path("errors[0].code"));
            assertNothingIsHeld();
        } finally {
            for (Socket slow : open) {
                slow.setSoLinger(true, 0);
                slow.close();
            }
        }
        await().until(() -> get(LINES, "/things/changes").statusCode() == 200);
        assertEquals(VERY_MANY + 1, lines(get(LINES, "/things").asString()).size());
        assertNothingIsHeld();
    }

    @Test
    void aListThatCannotBeReadToItsEndBreaksOff() throws IOException {
        fill(VERY_MANY, LONG);
        try (Socket slow = ask()) {
            read(slow.getInputStream(), 1000);
            database.execute("alter table thing_documents rename to lost_documents");
            String rest = readable(slow.getInputStream());
            assertFalse(rest.endsWith("0\r\n\r\n"));
            assertFalse(rest.contains("{\"links\":{\"changes\":"));
        } finally {
            database.execute("alter table lost_documents rename to thing_documents");
        }
        assertEquals(200, get("*/*", "/things").statusCode());
    }

    private void assertNothingIsHeld() {
        await().until(() -> database.value(
                        Long.class,
                        "select count(*) from pg_stat_activity where datname = current_database() and pid <>"
                                + " pg_backend_pid() and (state <> 'idle' or xact_start is not null)")
                .orElseThrow()
                .equals(0L));
    }

    private void copyTo(UUID other) {
        database.execute(
                """
                insert into thing_documents (lead_provider_id, id, name, cohort, from_ids, statuses, created_at, updated_at, document, content_hash)
                select ?, id, name, cohort, from_ids, statuses, created_at, updated_at, document, content_hash
                from thing_documents where lead_provider_id = ?""",
                other,
                owner);
    }

    private static String status(InputStream from) throws IOException {
        return new String(from.readNBytes(12), StandardCharsets.US_ASCII).substring(9);
    }

    private Socket ask() throws IOException {
        return ask(owner);
    }

    private static Socket ask(UUID whose) throws IOException {
        Socket socket = new Socket("127.0.0.1", RestAssured.port);
        socket.getOutputStream()
                .write(("GET /api/v3/" + whose + "/things" + " HTTP/1.1\r\nHost: localhost\r\nAccept: " + LINES
                                + "\r\nConnection: close\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static void read(InputStream from, int bytes) throws IOException {
        assertEquals(bytes, from.readNBytes(bytes).length);
    }

    /** As much as comes before the connection ends, however it does. */
    private static String readable(InputStream from) {
        StringBuilder all = new StringBuilder();
        byte[] some = new byte[1 << 16];
        try {
            for (int read = from.read(some); read >= 0; read = from.read(some)) {
                all.append(new String(some, 0, read, StandardCharsets.US_ASCII));
            }
        } catch (IOException reset) {
            all.append(reset.getMessage());
        }
        return all.toString();
    }

    /** @param length of each, so that they fill more than what lies between here and there */
    private void fill(int number, int length) {
        things.put(owner, UUID.randomUUID(), "first", 2024);
        database.execute(
                """
                insert into thing_documents (lead_provider_id, id, name, cohort, from_ids, statuses, created_at, updated_at, document, content_hash)
                select ?, id, 'n' || i, 2024, '{}', '{}', now() - interval '1 day' + i * interval '1 ms', now() - interval '1 day' + i * interval '1 ms',
                  '{"id":"' || id || '","type":"thing","attributes":{"name":"' || repeat('x', ?) || '"}}', ''
                from (select i, gen_random_uuid() as id from generate_series(2, ?) as i) as made""",
                owner,
                length,
                number);
    }

    private String path(String address) {
        return address.startsWith("/api") ? address : "/api/v3/" + owner + address;
    }

    private Response get(String accept, String address) {
        return RestAssured.given().urlEncodingEnabled(false).accept(accept).get(path(address));
    }

    private Response known(String tag) {
        return RestAssured.given().accept(LINES).header("If-None-Match", tag).get(path("/things"));
    }

    private List<String> ids(String address) {
        return get("application/json", address).then().statusCode(200).extract().path("data.id");
    }

    private static List<JsonNode> lines(String text) {
        return Stream.of(text.split("\n")).map(WholeListComponentTest::json).toList();
    }

    private static JsonNode json(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(line, e);
        }
    }

    private static List<String> members(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
