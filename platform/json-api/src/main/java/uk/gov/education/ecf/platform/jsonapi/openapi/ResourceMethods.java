package uk.gov.education.ecf.platform.jsonapi.openapi;

import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/** Every resource method of the application by the operation that it answers. */
final class ResourceMethods {

    private final Map<String, ResourceMethod> byOperation = new HashMap<>();

    private ResourceMethods() {}

    static ResourceMethods in(IndexView index) {
        ResourceMethods methods = new ResourceMethods();
        index.getAnnotations(DotName.createSimple(Path.class)).stream()
                .filter(path -> path.target().kind() == AnnotationTarget.Kind.CLASS)
                .map(path -> Classes.load(path.target().asClass()))
                .filter(type -> !type.isInterface())
                .forEach(methods::add);
        return methods;
    }

    Optional<ResourceMethod> of(Endpoint endpoint) {
        return Optional.ofNullable(byOperation.get(key(endpoint.method().name(), endpoint.path())));
    }

    private void add(Class<?> type) {
        Stream.of(type.getMethods())
                .map(method -> new ResourceMethod(type, method))
                .forEach(
                        method -> method.verb().ifPresent(verb -> byOperation.put(key(verb, address(method)), method)));
    }

    private static String address(ResourceMethod resource) {
        Method method = resource.method();
        Path own = method.getAnnotation(Path.class);
        return resource.type().getAnnotation(Path.class).value() + (own == null ? "" : "/" + own.value());
    }

    private static String key(String verb, String address) {
        String path = ("/" + address)
                .replaceAll("/{2,}", "/")
                .replaceAll("(?<=.)/$", "")
                .replaceAll("\\{\\s*([^:}\\s]+)[^}]*\\}", "{$1}");
        return verb + " " + path;
    }

    /** Classes of the application, as they are while it is built. */
    static final class Classes {

        private Classes() {}

        static Class<?> load(ClassInfo type) {
            try {
                return Class.forName(
                        type.name().toString(), false, Thread.currentThread().getContextClassLoader());
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
