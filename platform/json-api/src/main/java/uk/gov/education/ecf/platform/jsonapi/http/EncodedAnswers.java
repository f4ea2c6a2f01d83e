package uk.gov.education.ecf.platform.jsonapi.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Answers go out in the coding that their reader likes best (rule J-35), once everything else about them is said. */
public class EncodedAnswers {

    /** What is shorter goes in one packet anyway. */
    private static final int WORTH_IT = 1 << 10;

    private static final int LAST = 0;

    @ServerResponseFilter(priority = LAST)
    public void encode(ContainerRequestContext request, ContainerResponseContext response) {
        ContentCoding coding = ContentCoding.liked(request.getHeaderString(HttpHeaders.ACCEPT_ENCODING));
        if (coding != ContentCoding.IDENTITY) {
            encoded(response.getEntity(), coding).ifPresent(encoded -> {
                response.setEntity(encoded);
                response.getHeaders().putSingle(HttpHeaders.CONTENT_ENCODING, coding.word());
            });
        }
        response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    }

    /** Empty where the answer goes as it is. */
    private static Optional<Object> encoded(Object entity, ContentCoding coding) {
        if (entity instanceof Lines lines) {
            return Optional.of(lines.in(coding));
        }
        return entity instanceof byte[] body && body.length >= WORTH_IT
                ? Optional.of(coding.once(body))
                : Optional.empty();
    }
}
