package uk.gov.education.ecf.calendar;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The twelve identifiers: four kinds, three starts. */
final class ScheduleIdentifiers {

    static final String DEFAULT = "ecf-standard-september";

    private static final List<String> STARTS = List.of("september", "january", "april");
    private static final Map<String, ScheduleKind> KINDS = kinds();

    private ScheduleIdentifiers() {}

    static Set<String> all() {
        return KINDS.keySet();
    }

    static Optional<ScheduleKind> kindOf(String identifier) {
        return Optional.ofNullable(KINDS.get(identifier));
    }

    private static Map<String, ScheduleKind> kinds() {
        Map<String, ScheduleKind> kinds = new LinkedHashMap<>();
        Arrays.stream(ScheduleKind.values())
                .forEach(kind -> STARTS.forEach(start -> kinds.put("ecf-" + kind.wireName() + "-" + start, kind)));
        return Collections.unmodifiableMap(kinds);
    }
}
