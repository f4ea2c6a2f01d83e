package uk.gov.education.ecf.participants.store;

import java.util.function.Function;

/** Values that a column may lack. */
final class Columns {

    private Columns() {}

    static String text(Object value) {
        return value == null ? null : value.toString();
    }

    static <A, B> B map(A value, Function<A, B> to) {
        return value == null ? null : to.apply(value);
    }
}
