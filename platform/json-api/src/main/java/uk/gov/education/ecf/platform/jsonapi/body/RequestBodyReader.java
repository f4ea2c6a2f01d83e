package uk.gov.education.ecf.platform.jsonapi.body;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyReader;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/** Gives resource methods the records that they take as bodies, whatever of their media types the request names. */
@Provider
@Consumes(MediaType.WILDCARD)
public class RequestBodyReader implements ServerMessageBodyReader<Object> {

    @Override
    public boolean isReadable(
            Class<?> type, Type genericType, ResteasyReactiveResourceInfo method, MediaType mediaType) {
        return isReadable(type);
    }

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return isReadable(type);
    }

    @Override
    public Object readFrom(Class<Object> type, Type genericType, MediaType mediaType, ServerRequestContext context) {
        return read(type, genericType, context.getInputStream());
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body) {
        return read(type, genericType, body);
    }

    private static boolean isReadable(Class<?> type) {
        return type == Unread.class || type == NeedlessBody.class || RequestBodies.areReadAs(type);
    }

    private static Object read(Class<?> type, Type genericType, InputStream body) {
        InputStream watched = BodyDigest.watching(body);
        if (type == NeedlessBody.class) {
            return NeedlessBody.read(watched);
        }
        return type == Unread.class
                ? Unread.of(watched, (Class<?>) ((ParameterizedType) genericType).getActualTypeArguments()[0])
                : RequestBodies.read(watched, type);
    }
}
