package uk.gov.education.ecf.platform.jsonapi.body;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;

/** What the members of a record are called in JSON. */
public final class Members {

    private Members() {}

    /** In the order of the components. */
    public static List<String> of(Class<?> type) {
        return Stream.of(type.getRecordComponents()).map(Members::name).toList();
    }

    public static String name(RecordComponent component) {
        return new SnakeCaseStrategy().translate(component.getName());
    }
}
