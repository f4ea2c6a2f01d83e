package uk.gov.education.ecf.declarations.model;

import java.time.Instant;
import java.util.Optional;
import uk.gov.education.ecf.calendar.CourseIdentifier;
import uk.gov.education.ecf.calendar.DeclarationType;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.ParticipantId;

/**
 * What a provider asks for, word for word; null where nothing was said. The rules judge the words, so nothing is refused
 * while it is read.
 */
public record SubmitDeclaration(
        LeadProviderId leadProviderId,
        String participantIdText,
        String typeText,
        String dateText,
        String courseText,
        String evidenceText) {

    Optional<String> dateAsWritten() {
        return Optional.ofNullable(dateText);
    }

    /** What is blank says nothing. */
    Optional<String> typeAsWritten() {
        return Optional.ofNullable(typeText).filter(text -> !text.isBlank());
    }

    Optional<String> evidence() {
        return Optional.ofNullable(evidenceText).filter(text -> !text.isBlank());
    }

    public Optional<ParticipantId> participantId() {
        return ParticipantId.parse(participantIdText);
    }

    public Optional<DeclarationType> type() {
        return DeclarationType.of(typeText);
    }

    public Optional<CourseIdentifier> course() {
        return CourseIdentifier.of(courseText);
    }

    /** Empty unless both course and type are known words. */
    public Optional<TrainingStage> stage() {
        return course().flatMap(course -> type().map(type -> new TrainingStage(course, type)));
    }

    /** Which of the person's training it is about, by the id that was used. */
    public Optional<TrainingRecord> training(Participant person) {
        return course().flatMap(course ->
                person.training(course, leadProviderId, participantId().orElse(person.id())));
    }

    Optional<Instant> date() {
        return dateAsWritten().flatMap(WrittenDate::parse);
    }

    /** National professional qualifications are refused outright, before anything else is looked at (rule H-4). */
    public boolean isForNpq() {
        return courseText != null && courseText.startsWith("npq-");
    }
}
