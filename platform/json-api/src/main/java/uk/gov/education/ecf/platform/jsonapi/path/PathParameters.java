package uk.gov.education.ecf.platform.jsonapi.path;

import jakarta.ws.rs.PathParam;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestPath;

/** The parameters of a resource method that its address fills. */
public final class PathParameters {

    private PathParameters() {}

    /**
     * One of them.
     *
     * @param name as the address has it in braces
     */
    public record PathParameter(String name, Class<?> type) {}

    public static Stream<PathParameter> of(Method method) {
        return Stream.of(method.getParameters()).flatMap(PathParameters::named);
    }

    private static Stream<PathParameter> named(Parameter parameter) {
        PathParam standard = parameter.getAnnotation(PathParam.class);
        RestPath own = parameter.getAnnotation(RestPath.class);
        if (standard == null && own == null) {
            return Stream.empty();
        }
        String name = standard != null ? standard.value() : own.value();
        return Stream.of(new PathParameter(name.isEmpty() ? parameter.getName() : name, parameter.getType()));
    }
}
