package uk.gov.education.ecf.platform.jsonapi.path;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Knows which types can be read out of an address, and how. */
@ApplicationScoped
class PathValues {

    private final Instance<PathReader<?>> readers;
    private final Map<Class<?>, Optional<Function<String, Optional<?>>>> known = new ConcurrentHashMap<>();

    PathValues(@Any Instance<PathReader<?>> readers) {
        this.readers = readers;
    }

    /** Empty for types such as text, which are what they are. */
    Optional<Function<String, Optional<?>>> of(Class<?> type) {
        return known.computeIfAbsent(type, this::find);
    }

    private Optional<Function<String, Optional<?>>> find(Class<?> type) {
        return readers.stream()
                .filter(reader -> reader.type() == type)
                .findFirst()
                .<Function<String, Optional<?>>>map(reader -> reader::read)
                .or(() -> StaticParse.of(type));
    }
}
