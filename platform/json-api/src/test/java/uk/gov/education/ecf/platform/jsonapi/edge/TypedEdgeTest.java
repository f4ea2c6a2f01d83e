package uk.gov.education.ecf.platform.jsonapi.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Over real HTTP: which of several faults is told, and in which words. */
@QuarkusTest
class TypedEdgeTest {

    private static final String JSON_API = "application/vnd.api+json";
    private static final String JSON = "application/json";
    private static final String NOTHING_THERE = "404 {\"error\":\"Resource not Found\"}";
    private static final String SHOWN = "00000000-0000-4000-8000-00000000000a";

    @TestHTTPResource
    URI application;

    @ParameterizedTest
    @ValueSource(strings = {JSON_API, JSON, JSON + ";charset=utf-8", JSON_API + "; charset=\"UTF-8\"; ext=x"})
    void aProvidersBodyIsReadWhicheverOfTheTwoMediaTypesItHas(String mediaType) throws Exception {
        assertEquals(
                "200 {\"colour\":\"7\",\"lead_provider_name\":null}",
                send("POST", "/api/v3/things", mediaType, "{\"data\":{\"attributes\":{\"colour\":7,\"size\":\"x\"}}}"));
    }

    @ParameterizedTest
    @MethodSource("whatClientsSend")
    void aTypedBodyIsAnsweredAsItsBytesAre(String mediaType, BodyPublisher body) throws Exception {
        assertEquals(send("POST", "/api/v3/bytes", mediaType, body), send("POST", "/api/v3/things", mediaType, body));
    }

    static Stream<Object[]> whatClientsSend() {
        return Stream.of(JSON_API, JSON, "text/plain", "*/*", "application/xml", "nonsense", "", null)
                .flatMap(mediaType -> Stream.of("", "{", "[]", "{}", "{\"data\":{\"a\":1}}", "\u00e9", "x".repeat(1025))
                        .flatMap(body -> Stream.of(announced(body), chunked(body), BodyPublishers.noBody()))
                        .map(body -> new Object[] {mediaType, body}));
    }

    @Test
    void refusalsOfABodyHaveTheirEnvelope() throws Exception {
        assertEquals(
                "400 {\"errors\":[{\"code\":\"json-malformed\",\"title\":\"Bad request\",\"detail\":"
                        + "\"The body is not well-formed JSON. Check it for missing quotes, commas and brackets.\","
                        + "\"links\":{\"about\":\"/errors#json-malformed\"}}]}",
                send("POST", "/api/v3/things", JSON, "{"));
        assertEquals(
                "422 {\"errors\":[{\"code\":\"property-unknown\",\"title\":\"weight\",\"detail\":"
                        + "\"'#/weight' is not a property of this request. It takes: colour, size.\","
                        + "\"links\":{\"about\":\"/errors#property-unknown\"}}]}",
                send("PUT", recorded(SHOWN, "2021"), JSON, "{\"weight\":1}"));
        assertEquals(
                "422 {\"errors\":[{\"code\":\"value-invalid\",\"title\":\"size\",\"detail\":"
                        + "\"'#/size' has a value of the wrong kind or format.\","
                        + "\"links\":{\"about\":\"/errors#value-invalid\"}}]}",
                send("PUT", recorded(SHOWN, "2021"), JSON, "{\"size\":\"large\"}"));
    }

    @Test
    void anInternalBodyIsReadWithTheValuesOfItsAddress() throws Exception {
        assertEquals(
                "200 [\"" + SHOWN + "\",{\"number\":2021},{\"colour\":\"1.50\",\"size\":3}]",
                send("PUT", recorded(SHOWN.toUpperCase(), "2021"), JSON, "{\"colour\":1.50,\"size\":3}"));
        assertEquals(
                "200 [\"" + SHOWN + "\",{\"number\":2022}]",
                send("DELETE", recorded(SHOWN, "2022"), null, BodyPublishers.noBody()));
    }

    @ParameterizedTest
    @CsvSource({
        "nonsense, 2021",
        "0000000000004000800000000000000a, 2021",
        "%20" + SHOWN + ", 2021",
        "1-2-3-4-5, 2021",
        SHOWN + ", 2023",
        SHOWN + ", soon"
    })
    void anAddressThatHoldsAMalformedValueNamesNothingWhateverTheBody(String id, String year) throws Exception {
        for (String body : new String[] {"{", "{}", "{\"weight\":1}", ""}) {
            assertEquals(NOTHING_THERE, send("PUT", recorded(id, year), JSON, body));
        }
        assertEquals(NOTHING_THERE, send("DELETE", recorded(id, year), null, BodyPublishers.noBody()));
        assertEquals(NOTHING_THERE, send("PUT", recorded(id, year), JSON, chunked("x".repeat(2048))));
    }

    @Test
    void whatNoRequestMayHoldIsRefusedBeforeTheAddressIsJudged() throws Exception {
        assertEquals(400, status(send("PUT", recorded("nonsense", "2021") + "?filter=x", JSON, "{}")));
        assertEquals(400, status(send("PUT", recorded("%00", "2021"), JSON, "{}")));
        assertEquals(415, status(send("PUT", recorded("nonsense", "2021"), "text/plain", "{}")));
        assertEquals(405, status(send("POST", recorded("nonsense", "2021"), JSON, "{}")));
        assertEquals(413, status(send("PUT", recorded("nonsense", "2021"), JSON, announced("x".repeat(1025)))));
    }

    @ParameterizedTest
    @ValueSource(strings = {SHOWN, "0000000000004000800000000000000A", "00000000-0000-4000-8000-00000000000A"})
    void providersWriteIdsAsTheyLike(String id) throws Exception {
        assertEquals(
                "200 {\"colour\":\"red\",\"lead_provider_name\":null}",
                send("PUT", "/api/v3/things/" + id, JSON_API, "{\"data\":{\"attributes\":{\"colour\":\"red\"}}}"));
    }

    @Test
    void anUnreadBodyIsJudgedAfterWhatItIsAbout() throws Exception {
        assertEquals(NOTHING_THERE, send("PUT", "/api/v3/things/nonsense", JSON_API, "{"));
        assertEquals(NOTHING_THERE, send("PUT", "/api/v3/things/" + SHOWN.replace('a', 'b'), JSON_API, "{"));
        assertEquals(400, status(send("PUT", "/api/v3/things/" + SHOWN, JSON_API, "{")));
        assertEquals(400, status(send("PUT", "/api/v3/things/" + SHOWN, JSON_API, "")));
    }

    private static String recorded(String id, String year) {
        return "/internal/v1/things/" + id + "/years/" + year;
    }

    private String send(String method, String address, String mediaType, String body) throws Exception {
        return send(method, address, mediaType, announced(body));
    }

    private String send(String method, String address, String mediaType, BodyPublisher body) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://" + application.getAuthority() + address))
                .method(method, body);
        if (mediaType != null) {
            request.header("Content-Type", mediaType);
        }
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
        return answer.statusCode() + " " + answer.body();
    }

    private static int status(String answer) {
        return Integer.parseInt(answer.substring(0, 3));
    }

    private static BodyPublisher announced(String body) {
        return BodyPublishers.ofString(body);
    }

    private static BodyPublisher chunked(String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return BodyPublishers.ofInputStream(() -> (InputStream) new ByteArrayInputStream(bytes));
    }
}
