package uk.gov.education.ecf.gateway.reference.files;

import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import uk.gov.education.ecf.platform.jsonapi.http.ContentCoding;

/**
 * Finished bytes.
 *
 * @param forms      the same in each coding that saves something, and as they are
 * @param version changes with the bytes
 * @param lasting whether the address changes with the bytes, so that they may be kept for good
 * @param policy what browsers may load into the page
 */
public record ShownFile(
        String mediaType, Map<ContentCoding, Buffer> forms, String version, boolean lasting, String policy) {

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
        return new ShownFile(mediaType, forms, version, lasting, otherPolicy);
    }

    /** As they are. */
    public Buffer bytes() {
        return forms.get(ContentCoding.IDENTITY);
    }

    private static ShownFile of(String mediaType, byte[] bytes, boolean lasting) {
        Map<ContentCoding, Buffer> forms = new EnumMap<>(ContentCoding.class);
        for (ContentCoding coding : ContentCoding.there()) {
            byte[] form = coding.whole(bytes);
            if (coding == ContentCoding.IDENTITY || form.length < bytes.length) {
                forms.put(coding, Buffer.buffer(form));
            }
        }
        return new ShownFile(mediaType, forms, Versions.of(bytes), lasting, PLAIN_PAGE);
    }
}
