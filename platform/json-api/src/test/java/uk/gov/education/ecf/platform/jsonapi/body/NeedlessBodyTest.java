package uk.gov.education.ecf.platform.jsonapi.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.education.ecf.platform.jsonapi.refusal.RequestRefused;

class NeedlessBodyTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "{}", "[]", "null", "7", "\"x\"", "{\"data\":{\"attributes\":[]}}"})
    void noneAndAnyJsonWillDo(String body) {
        assertEquals(new NeedlessBody(), NeedlessBody.read(stream(body)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"data\":", "{} {}", "reason=other", "{\"a\":1,\"a\":2}"})
    void whatIsNoJsonIsRefused(String body) {
        RequestRefused refusal = assertThrows(RequestRefused.class, () -> NeedlessBody.read(stream(body)));
        assertEquals(400, refusal.status());
        assertEquals("json-malformed", refusal.refusals().get(0).code());
    }

    private static InputStream stream(String body) {
        return body == null ? null : new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8));
    }
}
