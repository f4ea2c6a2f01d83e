package uk.gov.education.ecf.platform.jsonapi.path;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import uk.gov.education.ecf.platform.jsonapi.http.Answers;

/**
 * An address that holds a malformed value names nothing: 404, before the body is read, for what a body says does not matter where
 * nothing is. The provider API takes ids without hyphens too, the internal API in their canonical form only.
 */
public class PathGuard {

    private final PathValues values;
    private final Map<Method, List<Named>> named = new ConcurrentHashMap<>();

    private record Named(String parameter, Function<String, Optional<?>> read) {}

    PathGuard(PathValues values) {
        this.values = values;
    }

    /** After the filters that refuse what no address may hold. */
    @ServerRequestFilter(priority = Priorities.USER + 100)
    public Response judge(ResourceInfo resource, UriInfo uri) {
        List<Named> expected = named.computeIfAbsent(resource.getResourceMethod(), this::namedBy);
        MultivaluedMap<String, String> given = uri.getPathParameters();
        boolean lenient = uri.getPath().startsWith("/api/");
        return expected.stream().allMatch(one -> isThere(one, given.getFirst(one.parameter()), lenient))
                ? null
                : Answers.notFound();
    }

    private static boolean isThere(Named expected, String text, boolean lenient) {
        return expected.read().apply(lenient ? IdText.hyphenated(text) : text).isPresent();
    }

    private List<Named> namedBy(Method method) {
        return PathParameters.of(method)
                .flatMap(parameter ->
                        values.of(parameter.type()).stream().map(read -> new Named(parameter.name(), read)))
                .toList();
    }
}
