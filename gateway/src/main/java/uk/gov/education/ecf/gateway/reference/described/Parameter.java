package uk.gov.education.ecf.gateway.reference.described;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * One value of an address or a header.
 *
 * @param place {@code path}, {@code query} or {@code header}
 * @param words those that it takes; empty when it takes anything of its kind
 * @param example empty without one
 */
public record Parameter(
        String name,
        String place,
        boolean required,
        String kind,
        String description,
        List<String> words,
        String example) {

    static Parameter of(JsonNode parameter) {
        JsonNode schema = parameter.path("schema");
        return new Parameter(
                parameter.path("name").asText(),
                parameter.path("in").asText(),
                parameter.path("required").asBoolean(),
                Described.kind(schema),
                parameter.path("description").asText(),
                StreamSupport.stream(schema.path("enum").spliterator(), false)
                        .map(JsonNode::asText)
                        .toList(),
                Stream.of(parameter.path("example"), schema.path("default"))
                        .filter(value -> !value.isMissingNode())
                        .map(JsonNode::asText)
                        .findFirst()
                        .orElse(""));
    }
}
