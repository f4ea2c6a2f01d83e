package uk.gov.education.ecf.calendar;

import java.util.Optional;
import uk.gov.education.ecf.platform.values.Word;

/** The two courses: induction for early career teachers, and the training of their mentors. */
public enum CourseIdentifier implements Word {
    ECF_INDUCTION("ecf-induction"),
    ECF_MENTOR("ecf-mentor");

    private final String wireName;

    CourseIdentifier(String wireName) {
        this.wireName = wireName;
    }

    /** The word on the wire. */
    @Override
    public String wireName() {
        return wireName;
    }

    /** Empty unless the text is exactly a wire name; null is empty too. */
    public static Optional<CourseIdentifier> of(String wireName) {
        return Word.of(CourseIdentifier.class, wireName);
    }
}
