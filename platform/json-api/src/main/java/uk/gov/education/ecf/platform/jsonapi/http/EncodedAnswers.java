package uk.gov.education.ecf.platform.jsonapi.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Answers go out in the coding that their reader likes best (rule J-35), once everything else about them is said. */
public class EncodedAnswers {

    /** What is shorter goes in one packet anyway. */
    private static final int WORTH_IT = 1 << 10;

    private static final int LAST = 0;

    @ServerResponseFilter(priority = LAST)
    public void encode(ContainerRequestContext request, ContainerResponseContext response) {
        ContentCoding coding = ContentCoding.liked(request.getHeaderString(HttpHeaders.ACCEPT_ENCODING));
        Object entity = response.getEntity();
        if (coding != ContentCoding.IDENTITY && isWorthIt(entity)) {
            response.getHeaders().putSingle(HttpHeaders.CONTENT_ENCODING, coding.word());
            if (entity instanceof byte[] body) {
                response.setEntity(coding.once(body));
            }
        }
        response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    }

    private static boolean isWorthIt(Object entity) {
        return entity instanceof Lines || entity instanceof byte[] body && body.length >= WORTH_IT;
    }
}
