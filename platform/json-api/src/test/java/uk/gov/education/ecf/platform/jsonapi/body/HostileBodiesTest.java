package uk.gov.education.ecf.platform.jsonapi.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.education.ecf.platform.jsonapi.refusal.RequestRefused;

/** Bodies that are sent to break something. */
class HostileBodiesTest {

    @ProviderRequest(type = "thing")
    record Thing(String name) {}

    @InternalRequest
    record InternalThing(String name) {}

    /** Finding 3. */
    @Test
    void depthIsBounded() {
        assertRefused("json-too-large", "[".repeat(100_000));
        assertRefused("json-too-large", "{\"a\":".repeat(100_000));
        assertRefused("json-too-large", "{\"data\":" + "[".repeat(20) + "]".repeat(20) + "}");
        assertRefused("data-structure-invalid", "{\"data\":" + "[".repeat(19) + "]".repeat(19) + "}");
    }

    /** Finding 3. */
    @Test
    void theNumberOfNamesAndValuesIsBounded() {
        assertRefused("json-too-large", provider("\"x\":[" + "{},".repeat(300_000) + "{}]"));
        assertRefused("json-too-large", provider("\"x\":[" + "1,".repeat(500_000) + "1]"));
        String names =
                IntStream.range(0, 50_000).mapToObj(n -> "\"n" + n + "\":0").collect(Collectors.joining(","));
        assertRefused("json-too-large", provider(names));
        assertEquals(new Thing(null), read(provider("\"x\":[" + "1,".repeat(4_900) + "1]")));
    }

    /** Finding 3. */
    @Test
    void textsNamesAndNumbersAreBounded() {
        assertRefused("json-too-large", provider("\"name\":\"" + "x".repeat(50_001) + "\""));
        assertRefused("json-too-large", provider("\"" + "x".repeat(251) + "\":1"));
        assertRefused("json-too-large", provider("\"name\":" + "1".repeat(251)));
        assertRefused("json-too-large", provider("\"name\":0." + "1".repeat(251)));
        String half = "\"" + "x".repeat(49_990) + "\"";
        assertRefused("json-too-large", provider("\"x\":[" + half + "," + half + "," + half + "]"));
        assertEquals(new Thing("x".repeat(50_000)), read(provider("\"name\":\"" + "x".repeat(50_000) + "\"")));
    }

    /** Finding 3: what lies between values takes no memory. */
    @Test
    void spaceMayBeAsLongAsTheBody() {
        assertEquals(new Thing("x"), read(provider(" ".repeat(1_000_000) + "\"name\":\"x\"")));
    }

    /** Finding 18: half a pair, a character beyond the last one, overlong and broken ones, bytes that begin nothing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "EDA080",
                "EDBFBF",
                "EDA080EDB080",
                "F4908080",
                "F8888080",
                "C080",
                "E08080",
                "F0808080",
                "C3",
                "80",
                "FF",
                "E28228"
            })
    void whatIsNoUtf8IsRefused(String hex) {
        assertEquals("json-malformed", refusalOf(bytesOf(provider("\"name\":\"a@b\""), hex), Thing.class));
        assertEquals("json-malformed", refusalOf(bytesOf(provider("\"x@\":1"), hex), Thing.class));
        assertEquals("json-malformed", refusalOf(bytesOf("{\"name\":\"a@b\"}", hex), InternalThing.class));
    }

    /** Findings 18 and 19: half a character, and characters that steer instead of saying something. */
    @ParameterizedTest
    @ValueSource(
            strings = {"d800", "dfff", "d800x", "0000", "0008", "000b", "001f", "007f", "0085", "009f", "2028", "2029"})
    void whatIsNoCharacterOfALineIsRefused(String hex) {
        assertRefused("character-not-allowed", provider("\"name\":\"a\\u" + hex + "b\""));
        assertRefused("character-not-allowed", provider("\"x\":[{\"\\u" + hex + "\":1}]"));
        assertEquals(
                "character-not-allowed",
                refusalOf(("{\"name\":\"a\\u" + hex + "\"}").getBytes(StandardCharsets.UTF_8), InternalThing.class));
    }

    /** Findings 18 and 19. */
    @ParameterizedTest
    @CsvSource({"Zoë Ó Súilleabháin", "李雷", "O’Neil – Smith", "😀", "a\u00a0b", "a\u200Db"})
    void everyOtherCharacterMayStandInText(String text) {
        assertEquals(new Thing(text), read(provider("\"name\":\"" + text + "\"")));
    }

    /** Finding 19: they are space, as services read them. */
    @Test
    void tabsAndEndsOfLinesMayStandInText() {
        assertEquals(new Thing("a\tb\r\nc"), read(provider("\"name\":\"a\\tb\\r\\nc\"")));
    }

    /** Finding 18. */
    @Test
    void aPairOfSurrogatesIsACharacterHoweverItIsWritten() {
        assertEquals(new Thing("\uD83D\uDE00"), read(provider("\"name\":\"\\ud83d\\ude00\"")));
    }

    @Test
    void otherEncodingsAreNoJson() {
        for (var charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16)) {
            assertEquals("json-malformed", refusalOf(provider("\"name\":\"x\"").getBytes(charset), Thing.class));
        }
        assertEquals(new Thing("x"), read('\uFEFF' + provider("\"name\":\"x\"")));
    }

    private static String provider(String attributes) {
        return "{\"data\":{\"attributes\":{" + attributes + "}}}";
    }

    private static Thing read(String body) {
        return RequestBodies.read(stream(body.getBytes(StandardCharsets.UTF_8)), Thing.class);
    }

    /** The text with these bytes in the place of the sign @. */
    private static byte[] bytesOf(String text, String hex) {
        String bytes = new String(HexFormat.of().parseHex(hex), StandardCharsets.ISO_8859_1);
        return text.replace("@", bytes).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void assertRefused(String code, String body) {
        assertEquals(code, refusalOf(body.getBytes(StandardCharsets.UTF_8), Thing.class));
    }

    private static String refusalOf(byte[] body, Class<?> type) {
        RequestRefused refusal = assertThrows(RequestRefused.class, () -> RequestBodies.read(stream(body), type));
        assertEquals(400, refusal.status());
        return refusal.refusals().get(0).code();
    }

    private static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }
}
