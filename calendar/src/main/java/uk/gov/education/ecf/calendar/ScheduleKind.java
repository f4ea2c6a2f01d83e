package uk.gov.education.ecf.calendar;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The four families of schedules; each exists for a September, a January and an April start. */
public enum ScheduleKind {
    STANDARD("standard"),
    REDUCED("reduced"),
    EXTENDED("extended"),
    REPLACEMENT("replacement");

    private static final Set<DeclarationType> SIX =
            Collections.unmodifiableSet(EnumSet.range(DeclarationType.STARTED, DeclarationType.COMPLETED));
    private static final Set<DeclarationType> NINE = Collections.unmodifiableSet(EnumSet.allOf(DeclarationType.class));

    private final String wireName;

    ScheduleKind(String wireName) {
        this.wireName = wireName;
    }

    /** The word in identifiers and in the calendar files. */
    public String wireName() {
        return wireName;
    }

    /** What can be declared on such a schedule: the extensions exist on extended schedules only. */
    public Set<DeclarationType> declarationTypes() {
        return this == EXTENDED ? NINE : SIX;
    }

    /** Replacement schedules are for mentors only. */
    public boolean isOpenTo(CourseIdentifier course) {
        return this != REPLACEMENT || course == CourseIdentifier.ECF_MENTOR;
    }

    /** Empty unless the text is exactly a wire name; null is empty too. */
    public static Optional<ScheduleKind> of(String wireName) {
        return Arrays.stream(values())
                .filter(kind -> kind.wireName.equals(wireName))
                .findFirst();
    }
}
