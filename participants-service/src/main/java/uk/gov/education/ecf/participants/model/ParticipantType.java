package uk.gov.education.ecf.participants.model;

import uk.gov.education.ecf.calendar.CourseIdentifier;
import uk.gov.education.ecf.platform.values.Word;

/** The role in which someone is trained, each with its own course. */
public enum ParticipantType implements Word {
    ECT(CourseIdentifier.ECF_INDUCTION),
    MENTOR(CourseIdentifier.ECF_MENTOR);

    private final CourseIdentifier course;

    ParticipantType(CourseIdentifier course) {
        this.course = course;
    }

    public CourseIdentifier course() {
        return course;
    }
}
