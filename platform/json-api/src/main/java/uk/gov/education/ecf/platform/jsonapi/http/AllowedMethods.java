package uk.gov.education.ecf.platform.jsonapi.http;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which methods an address takes, for the {@code Allow} header of a 405 (rule W12), which Quarkus REST leaves out. */
@Singleton
class AllowedMethods {

    private final List<Endpoint> endpoints;

    private record Endpoint(Pattern path, String method) {}

    @Inject
    AllowedMethods(BeanManager beans) {
        endpoints = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .distinct()
                .filter(type -> type.isAnnotationPresent(Path.class))
                .flatMap(type -> Stream.of(type.getMethods()).flatMap(method -> endpoint(type, method)))
                .toList();
    }

    /** The methods in alphabetical order, joined by commas; empty when nothing answers there. */
    String of(String path) {
        TreeSet<String> methods = new TreeSet<>();
        endpoints.stream()
                .filter(endpoint -> endpoint.path().matcher(path).matches())
                .map(Endpoint::method)
                .forEach(methods::add);
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        return String.join(", ", methods);
    }

    private static Stream<Endpoint> endpoint(Class<?> type, Method method) {
        return Stream.of(method.getAnnotations())
                .map(Annotation::annotationType)
                .map(annotation -> annotation.getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .map(verb -> new Endpoint(pattern(type, method), verb.value()));
    }

    private static Pattern pattern(Class<?> type, Method method) {
        Path own = method.getAnnotation(Path.class);
        String template = type.getAnnotation(Path.class).value() + (own == null ? "" : "/" + own.value());
        String plain = ("/" + template).replaceAll("/{2,}", "/").replaceAll("/$", "");
        return Pattern.compile(plain.replaceAll("\\{[^/]+\\}", "[^/]+") + "/?");
    }
}
