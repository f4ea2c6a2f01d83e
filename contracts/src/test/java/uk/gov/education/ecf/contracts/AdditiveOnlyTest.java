package uk.gov.education.ecf.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AdditiveOnlyTest {

    private static final String RELEASED =
            """
            {"type": "object", "required": ["id", "state"],
             "properties": {
               "id": {"type": "string", "format": "uuid"},
               "state": {"type": "string", "enum": ["open", "paid"]},
               "note": {"type": ["string", "null"]},
               "lines": {"type": "array", "items": {"$ref": "#/$defs/line"}},
               "tutor": {"anyOf": [{"$ref": "#/$defs/line"}, {"type": "null"}]}},
             "$defs": {"line": {"type": "object", "required": ["kind"],
               "properties": {"kind": {"type": "string"}, "amount": {"type": "integer", "minimum": 0}}}}}
            """;

    static Stream<String> releasedSchemas() {
        return ContractFiles.namesIn("/released").stream().filter(name -> name.endsWith(".schema.json"));
    }

    @ParameterizedTest
    @MethodSource("releasedSchemas")
    void todaysSchemaOnlyAddsToTheReleasedOne(String file) {
        assertEquals(
                List.of(),
                AdditiveOnly.breaches(
                        SchemaFolder.ofResources("/released"), SchemaFolder.ofResources("/schemas"), file));
    }

    @Test
    void everyReleasedEventIsStillPublished() {
        List<String> released = releasedSchemas().toList();

        assertFalse(released.isEmpty());
        assertTrue(ContractFiles.namesIn("/schemas").containsAll(released));
    }

    static Stream<Arguments> additions() {
        return Stream.of(
                change("nothing at all", "\"id\"", "\"id\""),
                change("an optional property", "\"note\":", "\"added\": {\"type\": \"string\"}, \"note\":"),
                change(
                        "an optional property of a part",
                        "\"kind\": {",
                        "\"added\": {\"type\": \"string\"}, \"kind\": {"),
                change("a word of an enumeration", "\"paid\"]", "\"paid\", \"lost\"]"),
                change("a description", "\"format\": \"uuid\"", "\"format\": \"uuid\", \"description\": \"its id\""),
                change("a looser number", ", \"minimum\": 0", ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("additions")
    void anAdditionIsNoBreach(String what, String from, String to) {
        assertEquals(List.of(), breaches(from, to));
    }

    static Stream<Arguments> breaches() {
        return Stream.of(
                breach("/note removed", "\"note\": {\"type\": [\"string\", \"null\"]},", ""),
                breach("/note type narrowed", "[\"string\", \"null\"]", "\"string\""),
                breach("/note type widened", "[\"string\", \"null\"]", "[\"string\", \"null\", \"integer\"]"),
                breach("/id type narrowed", "{\"type\": \"string\", \"format\"", "{\"type\": \"integer\", \"format\""),
                breach("/id format narrowed", "\"format\": \"uuid\"", "\"format\": \"uri\""),
                breach("/note newly required", "[\"id\", \"state\"]", "[\"id\", \"state\", \"note\"]"),
                breach("/state no longer required", "[\"id\", \"state\"]", "[\"id\"]"),
                breach("/state enum value paid removed", "[\"open\", \"paid\"]", "[\"open\"]"),
                breach("/note type narrowed", "[\"string\", \"null\"]", "[\"string\", \"null\"], \"enum\": [\"a\"]"),
                breach(
                        "/ closed to additions",
                        "{\"type\": \"object\", \"required\": [\"id\"",
                        "{\"additionalProperties\": false, \"type\": \"object\", \"required\": [\"id\""),
                breach(
                        "/tutor type narrowed",
                        "{\"anyOf\": [{\"$ref\": \"#/$defs/line\"}, {\"type\": \"null\"}]}",
                        "{\"$ref\": \"#/$defs/line\"}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breaches")
    void aBreachIsNamedWithItsPlace(String expected, String from, String to) {
        assertEquals(List.of(expected), breaches(from, to));
    }

    @Test
    void aBreachBehindReferencesIsNamedWhereverItShows() {
        assertEquals(
                List.of("/lines[]/kind type narrowed", "/tutor/kind type narrowed"),
                breaches("\"kind\": {\"type\": \"string\"}", "\"kind\": {\"type\": \"integer\"}"));
        assertEquals(
                List.of("/lines[]/amount minimum narrowed", "/tutor/amount minimum narrowed"),
                breaches("\"minimum\": 0", "\"minimum\": 1"));
    }

    private static List<String> breaches(String from, String to) {
        assertTrue(RELEASED.contains(from), "the sample does not hold: " + from);
        String today = RELEASED.replace(from, to);
        return AdditiveOnly.breaches(
                new SchemaFolder(file -> ContractFiles.parse(RELEASED)),
                new SchemaFolder(file -> ContractFiles.parse(today)),
                "sample.schema.json");
    }

    private static Arguments change(String what, String from, String to) {
        return Arguments.of(what, from, to);
    }

    private static Arguments breach(String expected, String from, String to) {
        return Arguments.of(expected, from, to);
    }
}
