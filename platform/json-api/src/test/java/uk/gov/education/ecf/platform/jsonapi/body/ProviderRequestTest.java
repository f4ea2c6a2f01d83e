package uk.gov.education.ecf.platform.jsonapi.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.education.ecf.platform.jsonapi.refusal.RequestRefused;

class ProviderRequestTest {

    @ProviderRequest(type = "thing")
    record Thing(String cohort, String flag, String leadProviderName) {}

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
                "{\"data\":{\"attributes\":[1]}}",
                "{\"data\":{\"attributes\":[]}}",
                "{\"data\":{\"attributes\":\"\"}}",
                "{\"data\":{\"attributes\":\"text\"}}",
                "{\"data\":{\"attributes\":7}}",
                "{\"data\":{\"attributes\":false}}"
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

    @ParameterizedTest
    @ValueSource(strings = {"{\"data\":{\"type\":\"x\"}}", "{\"data\":{\"attributes\":null}}"})
    void missingAttributesCountAsEmpty(String body) {
        assertEquals(new Thing(null, null, null), read(body));
    }

    @Test
    void numbersAndBooleansPassForText() {
        assertEquals(
                new Thing("2021", "true", " a "),
                read("{\"data\":{\"attributes\":{\"cohort\":2021,\"flag\":true,\"lead_provider_name\":\" a \"}}}"));
        assertEquals(
                new Thing("1.50", "1E+400", null),
                read("{\"data\":{\"attributes\":{\"cohort\":1.50,\"flag\":1e400}}}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"  \"", "\"\"", "{}", "{\"cohort\":\"2021\"}", "[\"x\"]", "null"})
    void blankAndNestedValuesCountAsMissing(String value) {
        assertEquals(
                new Thing(null, "kept", null),
                read("{\"data\":{\"attributes\":{\"cohort\":" + value + ",\"flag\":\"kept\"}}}"));
    }

    @Test
    void whatTheRecordDoesNotHaveIsIgnoredAtEveryLevel() {
        assertEquals(
                new Thing("2021", null, null),
                read("{\"meta\":1,\"data\":{\"id\":7,\"type\":[],\"attributes\":{\"colour\":{},\"cohort\":\"2021\","
                        + "\"leadProviderName\":\"x\"}}}"));
    }

    private static Thing read(String body) {
        return RequestBodies.read(
                body == null ? null : new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), Thing.class);
    }

    private static void assertRefused(String code, String body) {
        RequestRefused refusal = assertThrows(RequestRefused.class, () -> read(body));
        assertEquals(400, refusal.status());
        assertEquals(code, refusal.refusals().get(0).code());
    }
}
