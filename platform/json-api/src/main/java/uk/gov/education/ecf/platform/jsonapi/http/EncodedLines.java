package uk.gov.education.ecf.platform.jsonapi.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Lines as bytes, compressed where their reader understands it; each batch can be read when it has come. Whoever has begun ends it, or
 * gives it up: what compresses lies outside of the heap.
 */
final class EncodedLines implements AutoCloseable {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final OutputStream out;

    EncodedLines(ContentCoding coding) {
        try {
            this.out = coding.sentOnce(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
}
