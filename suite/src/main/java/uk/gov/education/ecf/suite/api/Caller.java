package uk.gov.education.ecf.suite.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import uk.gov.education.ecf.localstack.infrastructure.Http;
import uk.gov.education.ecf.suite.services.SuiteService;

/** One client of the realm, calling the suite. */
public final class Caller {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SERVER_DATE = "X-With-Server-Date";
    private static final String EVENTS = "X-Ecf-Events";
    private static final String TRACE = "traceparent";
    private static final String REQUEST_ID = "X-Request-Id";
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final String clientId;
    private final Endpoints endpoints;
    private final TokenSource tokens;
    private final Consumer<Answer> heard;
    private final Map<String, String> more;
    private final Duration patience;

    /** @param heard told of every answer */
    public Caller(String clientId, Endpoints endpoints, TokenSource tokens, Consumer<Answer> heard) {
        this(clientId, endpoints, tokens, heard, Map.of(), LIMIT);
    }

    private Caller(
            String clientId,
            Endpoints endpoints,
            TokenSource tokens,
            Consumer<Answer> heard,
            Map<String, String> more,
            Duration patience) {
        this.patience = patience;
        this.clientId = clientId;
        this.endpoints = endpoints;
        this.tokens = tokens;
        this.heard = heard;
        this.more = more;
    }

    /** The same client, whose requests are made as if it were that moment. */
    public Caller travellingTo(Instant moment) {
        return with(SERVER_DATE, moment.toString());
    }

    /**
     * The same client, whose requests of the internal API are answered when their service has heard of what was announced.
     *
     * @param announced null where nothing was
     */
    public Caller awaiting(String announced) {
        return announced == null ? this : with(EVENTS, announced);
    }

    /** The same client, who waits that long for an answer. */
    public Caller within(Duration patience) {
        return new Caller(clientId, endpoints, tokens, heard, more, patience);
    }

    /** The same client, whose requests belong to a trace of its own: a W3C {@code traceparent}. */
    public Caller tracedBy(String traceParent) {
        return with(TRACE, traceParent);
    }

    /** The same client, whose requests have that id. */
    public Caller calling(String requestId) {
        return with(REQUEST_ID, requestId);
    }

    private Caller with(String header, String value) {
        Map<String, String> all = new LinkedHashMap<>(more);
        all.put(header, value);
        return new Caller(clientId, endpoints, tokens, heard, all, patience);
    }

    public Answer get(SuiteService service, String path) {
        return send("GET", service, path, BodyPublishers.noBody(), "application/json");
    }

    /** A whole list, line by line; see {@link Answer#lines()}. */
    public Answer lines(SuiteService service, String path) {
        return send(request("GET", service, path, BodyPublishers.noBody()).header("Accept", Answer.LINES));
    }

    public Answer put(SuiteService service, String path, Object body) {
        return send("PUT", service, path, json(body), "application/json");
    }

    /** A PUT that says all in its path. */
    public Answer put(SuiteService service, String path) {
        return send("PUT", service, path, BodyPublishers.noBody(), "application/json");
    }

    public Answer post(SuiteService service, String path, Object body) {
        return send("POST", service, path, json(body), "application/json");
    }

    /** A POST that says all in its path. */
    public Answer post(SuiteService service, String path) {
        return send("POST", service, path, BodyPublishers.noBody(), "application/json");
    }

    public Answer delete(SuiteService service, String path) {
        return send("DELETE", service, path, BodyPublishers.noBody(), "application/json");
    }

    public Answer postCsv(SuiteService service, String path, String csv) {
        return send("POST", service, path, BodyPublishers.ofString(csv), "text/csv");
    }

    /** A provider API request with the attributes in their envelope. */
    public Answer postAttributes(String path, String type, Map<String, ?> attributes) {
        return post(SuiteService.GATEWAY, path, document(type, attributes));
    }

    /** As {@link #postAttributes}, with PUT. */
    public Answer putAttributes(String path, String type, Map<String, ?> attributes) {
        return put(SuiteService.GATEWAY, path, document(type, attributes));
    }

    private Answer send(String method, SuiteService service, String path, BodyPublisher body, String contentType) {
        return send(request(method, service, path, body).header("Content-Type", contentType));
    }

    private HttpRequest.Builder request(String method, SuiteService service, String path, BodyPublisher body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(endpoints.of(service) + path))
                .timeout(patience)
                .header("Authorization", "Bearer " + tokens.tokenFor(clientId))
                .method(method, body);
        more.forEach(request::header);
        return request;
    }

    private Answer send(HttpRequest.Builder request) {
        Answer answer = answer(request.build());
        heard.accept(answer);
        return answer;
    }

    private static Answer answer(HttpRequest request) {
        try {
            HttpResponse<String> response = Http.send(request, HttpResponse.BodyHandlers.ofString());
            return Answer.of(
                    described(request),
                    response.statusCode(),
                    mediaType(response),
                    response.body(),
                    response.headers().firstValue(EVENTS).orElse(null));
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + " " + request.uri() + " got no answer", e);
        }
    }

    private static String described(HttpRequest request) {
        return request.method() + " " + request.uri()
                + request.headers()
                        .firstValue(SERVER_DATE)
                        .map(moment -> " as of " + moment)
                        .orElse("");
    }

    private static String mediaType(HttpResponse<?> response) {
        return response.headers()
                .firstValue("Content-Type")
                .map(type -> type.split(";")[0].strip())
                .orElse("");
    }

    private static Map<String, Object> document(String type, Map<String, ?> attributes) {
        return Map.of("data", Map.of("type", type, "attributes", attributes));
    }

    private static BodyPublisher json(Object body) {
        try {
            return BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no JSON: " + body, e);
        }
    }
}
