package uk.gov.education.ecf.platform.testkit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * What came back over a {@link RawConnection}.
 *
 * @param headers by name in any case; several of one name are joined by commas
 * @param body unpacked, empty where none may follow
 */
public record RawAnswer(int status, Map<String, String> headers, String body) {

    static RawAnswer of(int status, Map<String, String> headers, byte[] body) throws IOException {
        boolean packed = body.length > 0 && "gzip".equals(headers.get("Content-Encoding"));
        return new RawAnswer(status, headers, new String(packed ? unpacked(body) : body, StandardCharsets.UTF_8));
    }

    private static byte[] unpacked(byte[] body) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return in.readAllBytes();
        }
    }

    /** Null when there is none. */
    public String header(String name) {
        return headers.get(name);
    }
}
