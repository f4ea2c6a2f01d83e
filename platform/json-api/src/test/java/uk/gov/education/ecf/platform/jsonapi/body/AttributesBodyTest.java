package uk.gov.education.ecf.platform.jsonapi.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.education.ecf.platform.jsonapi.refusal.RequestRefused;

class AttributesBodyTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "{}",
                "[]",
                "[1]",
                "\"x\"",
                "5",
                "null",
                "{\"other\":1}",
                "{\"data\":null}",
                "{\"data\":\"\"}",
                "{\"data\":{}}",
                "{\"data\":[]}",
                "{\"data\":\"text\"}",
                "{\"data\":5}",
                "{\"data\":true}",
                "{\"data\":[{\"attributes\":{}}]}",
                "{\"data\":{\"attributes\":[1]}}"
            })
    void bodiesWithoutADataObjectAreRefused(String body) {
        assertRefused("data-structure-invalid", body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"data\":",
                "{\"data\":{}} trailing",
                "{'data':{}}",
                "\u0000",
                "{\"data\":{\"a\":1,\"a\":2}}",
                "{\"data\":{\"a\":1e99999999999}}"
            })
    void whatIsNotJsonIsRefused(String body) {
        assertRefused("json-malformed", body);
    }

    @Test
    void deepNestingIsRefusedRatherThanOverflowing() {
        assertRefused("json-malformed", "[".repeat(100_000));
    }

    @Test
    void nulCharactersAreRefusedWhereverTheyHide() {
        assertRefused("character-not-allowed", "{\"data\":{\"attributes\":{\"deep\":[{\"x\":\"a\\u0000b\"}]}}}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"data\":{\"type\":\"x\"}}",
                "{\"data\":{\"attributes\":null}}",
                "{\"data\":{\"attributes\":\"\"}}",
                "{\"data\":{\"attributes\":7}}"
            })
    void missingAttributesCountAsEmpty(String body) {
        assertEquals(Optional.empty(), read(body).text("cohort"));
    }

    @Test
    void numbersAndBooleansPassForText() {
        AttributesBody body = read("{\"data\":{\"attributes\":{\"cohort\":2021,\"flag\":true,\"name\":\" a \"}}}");
        assertEquals(Optional.of("2021"), body.text("cohort"));
        assertEquals(Optional.of("true"), body.text("flag"));
        assertEquals(Optional.of(" a "), body.text("name"));
    }

    @Test
    void blankAndNestedValuesCountAsMissing() {
        AttributesBody body = read("{\"data\":{\"attributes\":{\"a\":\"  \",\"b\":{},\"c\":[\"x\"],\"d\":null}}}");
        for (String name : new String[] {"a", "b", "c", "d", "e"}) {
            assertEquals(Optional.empty(), body.text(name), name);
        }
    }

    private static AttributesBody read(String body) {
        return AttributesBody.read(body == null ? null : body.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertRefused(String code, String body) {
        RequestRefused refusal = assertThrows(RequestRefused.class, () -> read(body));
        assertEquals(400, refusal.status());
        assertEquals(code, refusal.refusals().get(0).code());
    }
}
