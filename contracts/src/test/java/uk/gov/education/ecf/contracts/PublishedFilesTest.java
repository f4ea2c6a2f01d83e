package uk.gov.education.ecf.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PublishedFilesTest {

    private static final String SCHEMA = ".schema.json";

    private final JsonNode asyncApi = ContractFiles.asyncApi();

    static Stream<EventType> types() {
        return EventCatalogue.types().stream();
    }

    @Test
    void thereIsASchemaForEveryEventAndForNothingElse() {
        List<String> schemas = ContractFiles.namesIn("/schemas").stream()
                .filter(name -> name.endsWith(SCHEMA))
                .toList();

        assertEquals(types().map(type -> type.wireType() + SCHEMA).sorted().toList(), schemas);
    }

    @Test
    void thereIsAnExampleForEveryEventAndForNothingElse() {
        assertEquals(
                types().map(type -> type.wireType() + ".json").sorted().toList(), ContractFiles.namesIn("/examples"));
    }

    @ParameterizedTest
    @MethodSource("types")
    void theExampleObeysItsSchema(EventType type) {
        assertEquals(List.of(), ContractFiles.violations(type.wireType(), ContractFiles.example(type.wireType())));
    }

    @ParameterizedTest
    @MethodSource("types")
    void theExampleReadsAndWritesBackUnchanged(EventType type) {
        String example = ContractFiles.example(type.wireType());
        Event event = EventJson.read(type.wireType(), example).orElseThrow();

        assertEquals(type.record(), event.getClass());
        assertEquals(ContractFiles.parse(example), ContractFiles.parse(EventJson.write(event)));
    }

    @ParameterizedTest
    @MethodSource("types")
    void theAsyncApiHasTheMessageOnTheChannelOfItsTopic(EventType type) {
        JsonNode message = asyncApi.at("/components/messages/" + type.wireType());
        JsonNode channel = channel(type.topic());

        assertEquals(type.wireType(), message.at("/name").asText());
        assertEquals(
                "schemas/" + type.wireType() + SCHEMA,
                message.at("/payload/schema/$ref").asText());
        assertEquals(
                "#/components/messages/" + type.wireType(),
                channel.at("/messages/" + type.record().getSimpleName() + "/$ref")
                        .asText());
    }

    @Test
    void theAsyncApiHasEveryTopicAndNoOther() {
        Set<String> addresses = stream(asyncApi.at("/channels"))
                .map(channel -> channel.at("/address").asText())
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(new TreeSet<>(Topics.ALL), addresses);
        assertEquals(
                EventCatalogue.types().size(),
                asyncApi.at("/components/messages").size());
        stream(asyncApi.at("/channels"))
                .forEach(channel -> assertEquals(
                        "[\"compact\"]",
                        channel.at("/bindings/kafka/topicConfiguration/cleanup.policy")
                                .toString()));
    }

    @Test
    void everyReferenceInsideTheAsyncApiLeadsSomewhere() {
        List<JsonNode> references = asyncApi.findValues("$ref");

        assertFalse(references.isEmpty());
        references.stream()
                .map(JsonNode::asText)
                .filter(reference -> reference.startsWith("#"))
                .forEach(reference ->
                        assertTrue(asyncApi.at(reference.substring(1)).isObject(), reference));
    }

    private JsonNode channel(String topic) {
        return stream(asyncApi.at("/channels"))
                .filter(channel -> channel.at("/address").asText().equals(topic))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<JsonNode> stream(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false);
    }
}
