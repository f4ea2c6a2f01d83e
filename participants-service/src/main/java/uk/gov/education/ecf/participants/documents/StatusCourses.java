package uk.gov.education.ecf.participants.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.gov.education.ecf.participants.model.ParticipantStatus;
import uk.gov.education.ecf.participants.model.StatusCourse;
import uk.gov.education.ecf.participants.model.VisibleEnrolment;
import uk.gov.education.ecf.participants.model.VisibleParticipant;
import uk.gov.education.ecf.platform.values.Word;

/** The courses that the statuses of a document's enrolments take, in their order, as they are kept beside the document. */
public record StatusCourses(List<StatusCourse> courses) {

    private static final String NONE = "-";

    public StatusCourses {
        courses = List.copyOf(courses);
    }

    static StatusCourses of(VisibleParticipant seen) {
        return new StatusCourses(
                seen.enrolments().stream().map(VisibleEnrolment::statusCourse).toList());
    }

    /** From the {@linkplain #text text} that is kept. */
    public static StatusCourses parse(String text) {
        return new StatusCourses(
                Stream.of(text.split(",")).map(StatusCourses::course).toList());
    }

    String text() {
        return courses.stream()
                .map(course -> written(course.before()) + " " + course.turn() + " " + written(course.after()))
                .collect(Collectors.joining(","));
    }

    private static StatusCourse course(String text) {
        String[] parts = text.split(" ");
        return new StatusCourse(read(parts[0]), LocalDate.parse(parts[1]), read(parts[2]));
    }

    private static String written(ParticipantStatus status) {
        return status == null ? NONE : status.wireName();
    }

    private static ParticipantStatus read(String text) {
        return Optional.of(text)
                .filter(word -> !word.equals(NONE))
                .map(word -> Word.required(ParticipantStatus.class, word))
                .orElse(null);
    }
}
