package uk.gov.education.ecf.platform.jsonapi.path;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Optional;
import java.util.function.Function;
import uk.gov.education.ecf.platform.jsonapi.refusal.RequestRefused;

/** Gives resource methods the values that addresses name; {@link PathGuard} has refused what is none of them. */
@Provider
public class PathConverters implements ParamConverterProvider {

    private final PathValues values;

    PathConverters(PathValues values) {
        this.values = values;
    }

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        return values.of(type).map(read -> new Converter<>(type, read)).orElse(null);
    }

    private record Converter<T>(Class<T> type, Function<String, Optional<?>> read) implements ParamConverter<T> {

        @Override
        public T fromString(String text) {
            return type.cast(read.apply(IdText.hyphenated(text)).orElseThrow(RequestRefused::notFound));
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
