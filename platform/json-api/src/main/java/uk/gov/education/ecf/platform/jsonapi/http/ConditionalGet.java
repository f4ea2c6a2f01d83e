package uk.gov.education.ecf.platform.jsonapi.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import uk.gov.education.ecf.platform.values.Sha256;

/** Every GET 200 carries an {@code ETag} (rule W16): where nothing names the version of what is read, the digest of its bytes. */
public class ConditionalGet {

    private static final int BYTES_KEPT = 16;

    @ServerResponseFilter
    public void tag(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() != 200
                || response.getHeaders().containsKey("ETag")
                || !isRead(request.getMethod())
                || !(response.getEntity() instanceof byte[] body)) {
            return;
        }
        EntityTag tag = EntityTag.of(Sha256.hex(body, BYTES_KEPT));
        if (tag.isAmong(request.getHeaderString("If-None-Match"))) {
            response.setStatus(304);
            response.setEntity(null);
        }
        response.getHeaders().putSingle("ETag", tag.value());
        response.getHeaders().putSingle("Cache-Control", EntityTag.CACHING);
    }

    private static boolean isRead(String method) {
        return method.equals("GET") || method.equals("HEAD");
    }
}
