package uk.gov.education.ecf.platform.jsonapi.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.github.luben.zstd.ZstdInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EncodedLinesTest {

    @Test
    void eachLineHasItsEnd() {
        EncodedLines lines = new EncodedLines(ContentCoding.IDENTITY);
        assertEquals("{}\n\"\u00e9\"\n", text(lines.of(List.of("{}", "\"\u00e9\""))));
        assertEquals("[]\n", text(lines.of(List.of("[]"))));
        assertEquals("", text(lines.end()));
    }

    @ParameterizedTest
    @EnumSource(names = "IDENTITY", mode = EnumSource.Mode.EXCLUDE)
    void whatIsCompressedCanBeReadBatchByBatch(ContentCoding coding) throws IOException {
        EncodedLines lines = new EncodedLines(coding);
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        sent.writeBytes(lines.of(List.of("first")));
        assertEquals("first\n", text(reading(coding, sent).readNBytes(6)));
        sent.writeBytes(lines.of(List.of("second")));
        sent.writeBytes(lines.end());
        assertEquals("first\nsecond\n", text(reading(coding, sent).readAllBytes()));
    }

    /** What has not been compressed together can be taken apart by a reader with a small window. */
    @Test
    void manyBatchesComeInOneFrame() throws IOException {
        EncodedLines lines = new EncodedLines(ContentCoding.ZSTD);
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        for (int batch = 0; batch < 50; batch++) {
            sent.writeBytes(lines.of(Collections.nCopies(500, "{\"batch\":" + batch + "}")));
        }
        sent.writeBytes(lines.end());
        try (InputStream read = new ZstdInputStream(new ByteArrayInputStream(sent.toByteArray())).setLongMax(17)) {
            assertEquals(50 * 500, text(read.readAllBytes()).lines().count());
        }
    }

    @Test
    void whatIsGivenUpMayBeGivenUpTwice() {
        EncodedLines lines = new EncodedLines(ContentCoding.ZSTD);
        lines.of(List.of("first"));
        lines.close();
        lines.close();
    }

    private static InputStream reading(ContentCoding coding, ByteArrayOutputStream sent) throws IOException {
        InputStream bytes = new ByteArrayInputStream(sent.toByteArray());
        return switch (coding) {
            case ZSTD -> new ZstdInputStream(bytes);
            case GZIP -> new GZIPInputStream(bytes);
            case DEFLATE -> new InflaterInputStream(bytes);
            case IDENTITY -> bytes;
        };
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
