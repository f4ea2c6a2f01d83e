package uk.gov.education.ecf.platform.documents;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.luben.zstd.ZstdInputStream;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.education.ecf.platform.testkit.ComponentTest;

/** Asked by a client that undoes no coding. */
@ComponentTest
class EncodedAnswersComponentTest {

    private static final int WORTH_IT = 1024;

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Inject
    Things things;

    private final UUID owner = UUID.randomUUID();

    @BeforeAll
    static void table() {
        ThingTable.make();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zstd", "gzip", "deflate"})
    void aPageComesAsItsReaderLikesItAndSaysTheSame(String coding) throws IOException, InterruptedException {
        thing("a".repeat(2 * WORTH_IT));
        HttpResponse<byte[]> plain = get("/things", "identity");
        HttpResponse<byte[]> coded = get("/things", "br, identity;q=0.5, " + coding + ";q=0.9");

        assertEquals(Optional.of(coding), coded.headers().firstValue("Content-Encoding"));
        assertArrayEquals(plain.body(), decoded(coding, coded.body()));
        assertTrue(coded.body().length < plain.body().length / 4, coded.body().length + " bytes");
        assertEquals(Optional.of("" + coded.body().length), coded.headers().firstValue("Content-Length"));
        assertEquals(plain.headers().firstValue("ETag"), coded.headers().firstValue("ETag"));
        assertEquals(plain.headers().firstValue("Content-Type"), coded.headers().firstValue("Content-Type"));
    }

    @Test
    void whatGoesInOnePacketGoesAsItIs() throws IOException, InterruptedException {
        UUID id = thing("");
        int around = get("/things/" + id, "identity").body().length;

        UUID longest = thing("a".repeat(WORTH_IT - 1 - around));
        UUID longer = thing("a".repeat(WORTH_IT - around));

        HttpResponse<byte[]> asItIs = get("/things/" + longest, "gzip");
        assertEquals(WORTH_IT - 1, asItIs.body().length);
        assertEquals(Optional.empty(), asItIs.headers().firstValue("Content-Encoding"));
        HttpResponse<byte[]> compressed = get("/things/" + longer, "gzip");
        assertEquals(Optional.of("gzip"), compressed.headers().firstValue("Content-Encoding"));
        assertEquals(WORTH_IT, decoded("gzip", compressed.body()).length);
    }

    @Test
    void everyAnswerTellsWhatItDependsOn() throws IOException, InterruptedException {
        UUID id = thing("a".repeat(WORTH_IT));
        for (String coding : List.of("gzip", "identity")) {
            HttpResponse<byte[]> page = get("/things", coding);
            assertEquals(List.of("Accept", "Accept-Encoding"), page.headers().allValues("Vary"));
            HttpResponse<byte[]> changes = get("/things/changes", coding);
            assertEquals(List.of("Accept", "Accept-Encoding"), changes.headers().allValues("Vary"));
            HttpResponse<byte[]> single = get("/things/" + id, coding);
            assertEquals(List.of("Accept-Encoding"), single.headers().allValues("Vary"));
        }
    }

    @Test
    void whoKnowsAnAnswerInOneCodingKnowsItInAll() throws IOException, InterruptedException {
        UUID id = thing("a".repeat(WORTH_IT));
        for (String path : List.of("/things", "/things/changes", "/things/" + id)) {
            String tag = get(path, "gzip").headers().firstValue("ETag").orElseThrow();
            assertTrue(tag.startsWith("W/\""), tag);
            HttpResponse<byte[]> unchanged = send("GET", path, "deflate", tag);
            assertEquals(304, unchanged.statusCode(), path);
            assertEquals(Optional.of(tag), unchanged.headers().firstValue("ETag"));
            assertTrue(unchanged.headers().allValues("Vary").contains("Accept-Encoding"), path);
            assertEquals(Optional.empty(), unchanged.headers().firstValue("Content-Encoding"));
        }
    }

    @Test
    void aHeadTellsWhatAGetWould() throws IOException, InterruptedException {
        UUID id = thing("a".repeat(WORTH_IT));
        for (String path : List.of("/things", "/things/changes", "/things/" + id)) {
            HttpResponse<byte[]> head = send("HEAD", path, "gzip", "none");
            HttpResponse<byte[]> get = get(path, "gzip");
            assertEquals(0, head.body().length);
            for (String header : List.of("Content-Encoding", "Content-Type", "ETag", "Vary")) {
                assertEquals(get.headers().allValues(header), head.headers().allValues(header), path + " " + header);
            }
        }
    }

    private UUID thing(String name) {
        return things.put(owner, UUID.randomUUID(), name, 2024);
    }

    private HttpResponse<byte[]> get(String path, String accepted) throws IOException, InterruptedException {
        return send("GET", path, accepted, "none");
    }

    private HttpResponse<byte[]> send(String method, String path, String accepted, String known)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + RestAssured.port + "/api/v3/" + owner + path))
                .header("Accept-Encoding", accepted)
                .header("If-None-Match", known)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    private static byte[] decoded(String coding, byte[] body) throws IOException {
        InputStream bytes = new ByteArrayInputStream(body);
        InputStream decoded =
                switch (coding) {
                    case "zstd" -> new ZstdInputStream(bytes);
                    case "gzip" -> new GZIPInputStream(bytes);
                    default -> new InflaterInputStream(bytes);
                };
        return decoded.readAllBytes();
    }
}
