package uk.gov.education.ecf.participants.model;

import java.util.Optional;
import java.util.stream.Stream;
import uk.gov.education.ecf.calendar.CourseIdentifier;

/** The role in which someone is trained, each with its own course. */
public enum ParticipantType {
    ECT("ect", CourseIdentifier.ECF_INDUCTION),
    MENTOR("mentor", CourseIdentifier.ECF_MENTOR);

    private final String wireName;
    private final CourseIdentifier course;

    ParticipantType(String wireName, CourseIdentifier course) {
        this.wireName = wireName;
        this.course = course;
    }

    public String wireName() {
        return wireName;
    }

    public CourseIdentifier course() {
        return course;
    }

    public static Optional<ParticipantType> of(String wireName) {
        return Stream.of(values())
                .filter(type -> type.wireName.equals(wireName))
                .findFirst();
    }
}
