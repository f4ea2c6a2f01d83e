package uk.gov.education.ecf.platform.jsonapi.openapi;

import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import uk.gov.education.ecf.platform.jsonapi.body.InternalRequest;
import uk.gov.education.ecf.platform.jsonapi.body.NeedlessBody;
import uk.gov.education.ecf.platform.jsonapi.body.ProviderRequest;
import uk.gov.education.ecf.platform.jsonapi.body.Unread;
import uk.gov.education.ecf.platform.jsonapi.path.PathParameters;
import uk.gov.education.ecf.platform.jsonapi.path.PathParameters.PathParameter;

/** The method that answers an operation, and what its signature tells. */
record ResourceMethod(Class<?> type, Method method) {

    /** The record that it takes as its body. */
    Optional<Class<?>> body() {
        return Stream.of(method.getParameters())
                .<Class<?>>map(ResourceMethod::read)
                .filter(read -> read.isAnnotationPresent(ProviderRequest.class)
                        || read.isAnnotationPresent(InternalRequest.class))
                .findFirst();
    }

    /** Whether it takes a body only to pass over it. */
    boolean needsNoBody() {
        return Stream.of(method.getParameterTypes()).anyMatch(NeedlessBody.class::equals);
    }

    /** What it says that it answers; empty if it says nothing. */
    Optional<Class<?>> answer() {
        return Optional.ofNullable(method.getAnnotation(APIResponseSchema.class))
                .map(APIResponseSchema::value);
    }

    Stream<PathParameter> pathParameters() {
        return PathParameters.of(method);
    }

    Optional<DescribedListing> listing() {
        return Stream.of(type.getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .filter(field -> DescribedListing.class.isAssignableFrom(field.getType()))
                .findFirst()
                .map(ResourceMethod::value);
    }

    /** The verb of the request, such as {@code GET}; empty for a method that answers none. */
    Optional<String> verb() {
        return Stream.of(method.getAnnotations())
                .map(Annotation::annotationType)
                .map(annotation -> annotation.getAnnotation(jakarta.ws.rs.HttpMethod.class))
                .filter(Objects::nonNull)
                .map(jakarta.ws.rs.HttpMethod::value)
                .findFirst();
    }

    private static Class<?> read(Parameter parameter) {
        if (parameter.getType() != Unread.class) {
            return parameter.getType();
        }
        Type body = ((ParameterizedType) parameter.getParameterizedType()).getActualTypeArguments()[0];
        return (Class<?>) body;
    }

    private static DescribedListing value(Field field) {
        try {
            field.setAccessible(true);
            return (DescribedListing) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("cannot read " + field, e);
        }
    }
}
