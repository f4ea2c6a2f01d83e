package uk.gov.education.ecf.platform.jsonapi.http;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/** Measures a body whose length was not announced while it is read, and refuses it once it is larger than the address takes. */
@Provider
public class MeasuredBodies implements ReaderInterceptor {

    private final BodyLimits limits;
    private final RoutingContext request;

    MeasuredBodies(BodyLimits limits, RoutingContext request) {
        this.limits = limits;
        this.request = request;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
        if (!body.getHeaders().containsKey(HttpHeaders.CONTENT_LENGTH) && body.getInputStream() != null) {
            body.setInputStream(new MeasuredBody(body.getInputStream(), limits.of(request.normalizedPath())));
        }
        return body.proceed();
    }
}
