package uk.gov.education.ecf.platform.jsonapi.http;

import jakarta.ws.rs.core.Response;
import java.util.Arrays;

/** The {@code ETag} of what is read; {@code If-None-Match} with the same one gets a 304 (rule W16). */
public record EntityTag(String value) {

    static final String CACHING = "max-age=0, private, must-revalidate";

    private static final String WEAK = "W/";

    /**
     * A weak one, for it names what is told and not the bytes in which that goes out, which compression changes.
     *
     * @param opaque whatever changes when what is read does; letters, digits, {@code -} and {@code _}
     */
    public static EntityTag of(String opaque) {
        return new EntityTag(WEAK + '"' + opaque + '"');
    }

    /** Weak comparison, as RFC 9110 asks for here. */
    public boolean isAmong(String ifNoneMatch) {
        return ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(","))
                        .map(String::strip)
                        .anyMatch(given -> given.equals("*") || opaque(given).equals(opaque(value)));
    }

    /** A 200 with these bytes. */
    public Response on(byte[] body) {
        return on(body, MediaTypes.JSON_API);
    }

    /** A 200 with these lines. */
    public Response on(Lines lines) {
        return on(lines, MediaTypes.LINES);
    }

    private static String opaque(String tag) {
        return tag.startsWith(WEAK) ? tag.substring(WEAK.length()) : tag;
    }

    private Response on(Object body, String mediaType) {
        return Response.ok(body)
                .type(mediaType)
                .header("ETag", value)
                .header("Cache-Control", CACHING)
                .build();
    }

    /** The answer to whoever has read it already. */
    public Response unchanged() {
        return Response.notModified()
                .header("ETag", value)
                .header("Cache-Control", CACHING)
                .build();
    }
}
