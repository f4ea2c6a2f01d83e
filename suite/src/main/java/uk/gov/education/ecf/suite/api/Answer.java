package uk.gov.education.ecf.suite.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;

/**
 * What came back.
 *
 * @param request method and URL, for messages
 * @param mediaType of the body, without parameters; empty if there is none
 * @param json the body, a missing node if it is not JSON
 * @param announced the events that the request announced, as a service names them; null if it named none, and through the gateway
 */
public record Answer(String request, int status, String mediaType, String body, JsonNode json, String announced) {

    /** Of a body of many JSON texts, each in a line of its own. */
    public static final String LINES = "application/x-ndjson";

    private static final ObjectMapper JSON = new ObjectMapper();

    public boolean ok() {
        return status == 200;
    }

    /** Itself, or an {@link UnexpectedAnswer} if it is no success. */
    public Answer orFail() {
        if (!ok()) {
            throw new UnexpectedAnswer(this);
        }
        return this;
    }

    /** {@code data} of a provider API document. */
    public JsonNode data() {
        return json.path("data");
    }

    public JsonNode attributes() {
        return data().path("attributes");
    }

    /** Each line of a whole list, in its order. */
    public List<JsonNode> lines() {
        return body.lines().map(Answer::parse).toList();
    }

    /** An attribute of a single resource as text; null if it is null or missing. */
    public String attribute(String name) {
        JsonNode value = attributes().path(name);
        return value.isNull() || value.isMissingNode() ? null : value.asText();
    }

    /** Whether a refusal names that title. */
    public boolean refusedBecauseOf(String title) {
        return status == 422 && json.path("errors").findValuesAsText("title").contains(title);
    }

    static Answer of(String request, int status, String mediaType, String body, String announced) {
        return new Answer(request, status, mediaType, body, parse(mediaType.equals(LINES) ? "" : body), announced);
    }

    private static JsonNode parse(String text) {
        try {
            return text.isEmpty() ? MissingNode.getInstance() : JSON.readTree(text);
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }
}
