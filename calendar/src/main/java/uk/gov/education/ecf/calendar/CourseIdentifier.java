package uk.gov.education.ecf.calendar;

import java.util.Arrays;
import java.util.Optional;

/** The two courses: induction for early career teachers, and the training of their mentors. */
public enum CourseIdentifier {
    ECF_INDUCTION("ecf-induction"),
    ECF_MENTOR("ecf-mentor");

    private final String wireName;

    CourseIdentifier(String wireName) {
        this.wireName = wireName;
    }

    /** The word on the wire. */
    public String wireName() {
        return wireName;
    }

    /** Empty unless the text is exactly a wire name; null is empty too. */
    public static Optional<CourseIdentifier> of(String wireName) {
        return Arrays.stream(values())
                .filter(course -> course.wireName.equals(wireName))
                .findFirst();
    }
}
