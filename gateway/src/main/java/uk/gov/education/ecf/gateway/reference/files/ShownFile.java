package uk.gov.education.ecf.gateway.reference.files;

import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/**
 * Finished bytes.
 *
 * @param compressed the same as gzip; empty where that saves nothing
 * @param version changes with the bytes
 * @param lasting whether the address changes with the bytes, so that they may be kept for good
 * @param policy what browsers may load into the page
 */
public record ShownFile(
        String mediaType, Buffer bytes, Buffer compressed, String version, boolean lasting, String policy) {

    /** Nothing but styles, fonts and pictures of the site: pages need no scripts. */
    private static final String PLAIN_PAGE =
            "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; "
                    + "frame-ancestors 'none'";

    public static ShownFile page(String html) {
        return of("text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8), false);
    }

    public static ShownFile text(String mediaType, String text) {
        return of(mediaType, text.getBytes(StandardCharsets.UTF_8), false);
    }

    static ShownFile lasting(String mediaType, byte[] bytes) {
        return of(mediaType, bytes, true);
    }

    /** The same with a policy of its own. */
    public ShownFile allowing(String otherPolicy) {
        return new ShownFile(mediaType, bytes, compressed, version, lasting, otherPolicy);
    }

    private static ShownFile of(String mediaType, byte[] bytes, boolean lasting) {
        byte[] compressed = gzip(bytes);
        return new ShownFile(
                mediaType,
                Buffer.buffer(bytes),
                compressed.length < bytes.length ? Buffer.buffer(compressed) : Buffer.buffer(),
                Versions.of(bytes),
                lasting,
                PLAIN_PAGE);
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return compressed.toByteArray();
    }
}
