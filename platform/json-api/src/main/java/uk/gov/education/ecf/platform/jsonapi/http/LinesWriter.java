package uk.gov.education.ecf.platform.jsonapi.http;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyWriter;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/** Writes {@link Lines} without a thread that waits for them. */
@Provider
public class LinesWriter implements ServerMessageBodyWriter<Lines> {

    private final Duration standstill;

    /** @param standstill how long a client may take nothing before it is cut off */
    LinesWriter(@ConfigProperty(name = "ecf.http.lines-standstill") Duration standstill) {
        this.standstill = standstill;
    }

    @Override
    public boolean isWriteable(
            Class<?> type, Type genericType, ResteasyReactiveResourceInfo target, MediaType mediaType) {
        return type == Lines.class;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == Lines.class;
    }

    @Override
    public void writeResponse(Lines lines, Type genericType, ServerRequestContext context) {
        ResteasyReactiveRequestContext request = (ResteasyReactiveRequestContext) context;
        request.suspend();
        RoutingContext routing = request.unwrap(RoutingContext.class);
        new LinesOut(lines, context.serverResponse(), routing, standstill).start(request::resume);
    }

    @Override
    public void writeTo(
            Lines lines,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream entity) {
        throw new UnsupportedOperationException("lines are written where nothing waits for them");
    }
}
