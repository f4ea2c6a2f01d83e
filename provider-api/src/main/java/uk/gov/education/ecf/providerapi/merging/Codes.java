package uk.gov.education.ecf.providerapi.merging;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The refusals of several envelopes in one. Conflicts are told only inside DfE, so their codes are not published. */
final class Codes {

    private static final String CODE = "/properties/errors/items/properties/code";
    private static final String REFUSALS = "x-refusals";
    private static final int CONFLICT = 409;

    private Codes() {}

    /** The refusals that an envelope tells of. */
    static Stream<JsonNode> in(JsonNode envelope) {
        return StreamSupport.stream(envelope.at(CODE).path(REFUSALS).spliterator(), false);
    }

    /** Makes one envelope tell of the refusals of all of them, each once, in alphabetical order. */
    static void gather(JsonNode envelope, List<JsonNode> all) {
        Map<String, JsonNode> refusals = new TreeMap<>();
        all.stream()
                .flatMap(Codes::in)
                .filter(refusal -> refusal.path("status").asInt() != CONFLICT)
                .forEach(refusal -> refusals.put(refusal.path("code").asText() + refusal, refusal));
        ObjectNode code = (ObjectNode) envelope.at(CODE);
        ArrayNode codes = code.putArray("enum");
        refusals.values().stream()
                .map(refusal -> refusal.path("code").asText())
                .distinct()
                .forEach(codes::add);
        code.putArray(REFUSALS).addAll(refusals.values());
    }
}
