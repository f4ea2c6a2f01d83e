package uk.gov.education.ecf.platform.jsonapi.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodedLinesTest {

    @Test
    void eachLineHasItsEnd() {
        EncodedLines lines = EncodedLines.forWhoAccepts(null);
        assertEquals("{}\n\"\u00e9\"\n", text(lines.of(List.of("{}", "\"\u00e9\""))));
        assertEquals("[]\n", text(lines.of(List.of("[]"))));
        assertEquals("", text(lines.end()));
        assertEquals(Optional.empty(), lines.coding());
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "deflate, GZIP;q=0.5", "br;q=1.0, gzip; q=0.01", "gzip;q=1"})
    void whatIsCompressedCanBeReadBatchByBatch(String accepted) throws IOException {
        EncodedLines lines = EncodedLines.forWhoAccepts(accepted);
        assertEquals(Optional.of("gzip"), lines.coding());
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        sent.writeBytes(lines.of(List.of("first")));
        byte[] early = new GZIPInputStream(new ByteArrayInputStream(sent.toByteArray())).readNBytes(6);
        assertEquals("first\n", text(early));
        sent.writeBytes(lines.of(List.of("second")));
        sent.writeBytes(lines.end());
        assertEquals(
                "first\nsecond\n",
                text(new GZIPInputStream(new ByteArrayInputStream(sent.toByteArray())).readAllBytes()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "identity", "gzip;q=0", "gzip;q=0.000", "x-gzip2", "deflate"})
    void nobodyGetsWhatHeDoesNotUnderstand(String accepted) {
        assertEquals(Optional.empty(), EncodedLines.forWhoAccepts(accepted).coding());
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
