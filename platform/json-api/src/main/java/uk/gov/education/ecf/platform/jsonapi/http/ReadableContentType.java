package uk.gov.education.ecf.platform.jsonapi.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * A {@code Content-Type} that is no media type counts as one that nobody takes (rule W8): 415 where a body is read, and nothing where
 * none is.
 */
public class ReadableContentType {

    @ServerRequestFilter(preMatching = true)
    public void read(ContainerRequestContext request) {
        String given = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
        if (given != null && !isMediaType(given)) {
            request.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_OCTET_STREAM);
        }
    }

    private static boolean isMediaType(String text) {
        try {
            return MediaType.valueOf(text) != null;
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
