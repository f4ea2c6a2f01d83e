package uk.gov.education.ecf.platform.documents.listing;

import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;

/** The where clause of one list as it grows, with its values in order. */
public final class Conditions {

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    /** Adds a condition whose {@code %s} (or {@code %1$s}) stands for the value; the value is always bound, never written in. */
    public void add(String condition, Object value) {
        conditions.add(condition.formatted(bind(value)));
    }

    /** Adds a condition without a value. */
    void add(String condition) {
        conditions.add(condition);
    }

    String bind(Object value) {
        values.add(value);
        return "$" + values.size();
    }

    String sql() {
        return String.join(" and ", conditions);
    }

    Tuple values() {
        return Tuple.from(values);
    }
}
