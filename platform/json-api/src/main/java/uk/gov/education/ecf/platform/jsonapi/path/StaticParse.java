package uk.gov.education.ecf.platform.jsonapi.path;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The static {@code Optional<T> parse(String)} of a type, as every id has it. */
final class StaticParse {

    private StaticParse() {}

    static Optional<Function<String, Optional<?>>> of(Class<?> type) {
        return Stream.of(type.getMethods())
                .filter(StaticParse::isParse)
                .findFirst()
                .map(method -> text -> call(method, text));
    }

    private static boolean isParse(Method method) {
        return method.getName().equals("parse")
                && Modifier.isStatic(method.getModifiers())
                && method.getReturnType() == Optional.class
                && method.getParameterCount() == 1
                && method.getParameterTypes()[0] == String.class;
    }

    private static Optional<?> call(Method method, String text) {
        try {
            return (Optional<?>) method.invoke(null, text);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot parse by " + method, e);
        }
    }
}
