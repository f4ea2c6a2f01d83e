package uk.gov.education.ecf.platform.jsonapi.http;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/**
 * Lines as bytes, compressed where their reader understands it; each batch can be read when it has come. Whoever has begun ends it, or
 * gives it up: what compresses lies outside of the heap.
 */
final class EncodedLines implements AutoCloseable {

    private static final int BUFFER = 1 << 13;

    /**
     * The fastest level in a window of 128 KiB: lines are alike, and near to each other. It makes less of them than gzip does, in a fifth
     * of the time, of half a megabyte; what is usual (3, in 2 MiB) takes five times as much and gains nothing.
     */
    private static final int LEVEL = 1;

    private static final int WINDOW_LOG = 17;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final OutputStream out;
    private final ContentCoding coding;

    private EncodedLines(ContentCoding coding) {
        this.coding = coding;
        this.out = compressing(bytes, coding);
    }

    /** @param acceptEncoding the header's value; null if none */
    static EncodedLines forWhoAccepts(String acceptEncoding) {
        return new EncodedLines(ContentCoding.preferred(acceptEncoding, ContentCoding.there()));
    }

    ContentCoding coding() {
        return coding;
    }

    byte[] of(List<String> lines) {
        try {
            for (String line : lines) {
                out.write(line.getBytes(StandardCharsets.UTF_8));
                out.write('\n');
            }
            out.flush();
            return taken();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is left when all lines are there. */
    byte[] end() {
        close();
        return taken();
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] taken() {
        byte[] all = bytes.toByteArray();
        bytes.reset();
        return all;
    }

    private static OutputStream compressing(OutputStream to, ContentCoding coding) {
        try {
            return switch (coding) {
                case ZSTD -> new ZstdOutputStream(to, LEVEL).setWindowLog(WINDOW_LOG);
                case GZIP -> new GZIPOutputStream(to, BUFFER, true);
                case IDENTITY -> to;
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
