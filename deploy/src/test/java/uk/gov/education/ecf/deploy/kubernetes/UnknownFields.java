package uk.gov.education.ecf.deploy.kubernetes;

import io.strimzi.api.kafka.model.common.UnknownPropertyPreserving;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Strimzi's classes keep what they do not know, for the operator to warn of it: here it is found. */
final class UnknownFields {

    private UnknownFields() {}

    /** Their names, of the object and of everything in it. */
    static List<String> in(Object object) {
        List<String> found = new ArrayList<>();
        collect(object, found);
        return found;
    }

    private static void collect(Object object, List<String> found) {
        if (object instanceof Collection<?> many) {
            many.forEach(one -> collect(one, found));
        } else if (object != null && object.getClass().getName().startsWith("io.strimzi.")) {
            if (object instanceof UnknownPropertyPreserving preserving
                    && preserving.getAdditionalProperties() != null) {
                found.addAll(preserving.getAdditionalProperties().keySet());
            }
            for (Method method : object.getClass().getMethods()) {
                if (isGetter(method)) {
                    collect(value(object, method), found);
                }
            }
        }
    }

    private static boolean isGetter(Method method) {
        Class<?> type = method.getReturnType();
        return method.getName().startsWith("get")
                && method.getParameterCount() == 0
                && !type.isEnum()
                && (Collection.class.isAssignableFrom(type) || type.getName().startsWith("io.strimzi."));
    }

    private static Object value(Object object, Method getter) {
        try {
            return getter.invoke(object);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(getter + " of " + object.getClass(), e);
        }
    }
}
