package uk.gov.education.ecf.platform.jsonapi.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** Lines as bytes, compressed where their reader understands it; each batch can be read when it has come. */
final class EncodedLines {

    private static final String GZIP = "gzip";
    private static final int BUFFER = 1 << 13;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final OutputStream out;
    private final boolean compressed;

    private EncodedLines(boolean compressed) {
        this.compressed = compressed;
        this.out = compressed ? compressing(bytes) : bytes;
    }

    /** @param acceptEncoding the header's value; null if none */
    static EncodedLines forWhoAccepts(String acceptEncoding) {
        return new EncodedLines(acceptEncoding != null
                && Stream.of(acceptEncoding.split(","))
                        .map(coding -> coding.replaceAll("\\s", "").toLowerCase())
                        .anyMatch(coding -> coding.matches("gzip(;q=(1.*|0\\.0*[1-9].*))?")));
    }

    /** The content coding; empty where there is none. */
    Optional<String> coding() {
        return compressed ? Optional.of(GZIP) : Optional.empty();
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
        try {
            out.close();
            return taken();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] taken() {
        byte[] all = bytes.toByteArray();
        bytes.reset();
        return all;
    }

    private static OutputStream compressing(OutputStream to) {
        try {
            return new GZIPOutputStream(to, BUFFER, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
