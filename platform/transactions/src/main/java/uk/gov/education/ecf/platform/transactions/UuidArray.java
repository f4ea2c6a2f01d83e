package uk.gov.education.ecf.platform.transactions;

import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Any number of ids as one text parameter, which needs nothing said about its type. The planner cannot count them: it would take the
 * plan that knows their number for better than the one it can keep, and plan such a statement again at every execution.
 */
public final class UuidArray {

    private UuidArray() {}

    /** The SQL of the array that the parameter of that number holds, for {@code = any(...)}. */
    public static String of(int parameter) {
        return "cast((select cast(?" + parameter + " as text)) as uuid[])";
    }

    /** The parameter's value. */
    public static String literal(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
