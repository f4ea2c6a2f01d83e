package uk.gov.education.ecf.providerapi.merging;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Shows in every answer that refuses something a refusal that comes with its status. */
final class RefusalExamples {

    private static final String ENVELOPE = "Refusals";

    /** What a client meets most. */
    private static final Map<String, String> TYPICAL = Map.of(
            "400", "updated-since-invalid",
            "422", "declaration-date-in-future",
            "default", "service-unavailable");

    private static final Map<String, String> DENIALS = Map.of(
            "401", "HTTP Token: Access denied",
            "404", "Resource not Found");

    private RefusalExamples() {}

    static void addTo(ObjectNode document) {
        JsonNode envelope = document.at("/components/schemas/" + ENVELOPE);
        document.findValues("responses").stream()
                .flatMap(responses -> responses.properties().stream())
                .forEach(response -> example(response.getKey(), envelope)
                        .ifPresent(example ->
                                contents(response.getValue()).forEach(body -> body.set("example", example))));
    }

    private static Optional<ObjectNode> example(String status, JsonNode envelope) {
        if (DENIALS.containsKey(status)) {
            return Optional.of(object().put("error", DENIALS.get(status)));
        }
        return Codes.in(envelope)
                .filter(refusal -> TYPICAL.containsKey(status)
                        ? refusal.path("code").asText().equals(TYPICAL.get(status))
                        : refusal.path("status").asText().equals(status))
                .findFirst()
                .map(RefusalExamples::told);
    }

    private static ObjectNode told(JsonNode refusal) {
        ObjectNode error = object();
        Stream.of("code", "title", "detail").forEach(member -> error.set(member, refusal.path(member)));
        error.putObject("links").put("about", "/errors#" + refusal.path("code").asText());
        ObjectNode envelope = object();
        envelope.putArray("errors").add(error);
        return envelope;
    }

    private static Stream<ObjectNode> contents(JsonNode response) {
        return StreamSupport.stream(response.path("content").spliterator(), false)
                .map(ObjectNode.class::cast);
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
