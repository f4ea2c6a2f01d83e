package uk.gov.education.ecf.declarations.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import uk.gov.education.ecf.calendar.Calendar;
import uk.gov.education.ecf.calendar.Cohort;
import uk.gov.education.ecf.calendar.CourseIdentifier;
import uk.gov.education.ecf.calendar.DeclarationType;
import uk.gov.education.ecf.calendar.Milestone;
import uk.gov.education.ecf.calendar.Schedule;
import uk.gov.education.ecf.contracts.id.LeadProviderId;

/**
 * A submission with everything it is judged by.
 *
 * @param now when it was made
 */
public record SubmissionCase(SubmitDeclaration command, SubmissionFacts facts, Calendar calendar, Instant now) {

    LeadProviderId provider() {
        return command.leadProviderId();
    }

    /** Whom the id names, if this provider knows of such a person: anybody else's is judged like nobody's (rule M32). */
    public Optional<Participant> knownParticipant() {
        return facts.participant().filter(person -> person.isKnownTo(provider()));
    }

    Optional<TrainingRecord> training() {
        return knownParticipant().flatMap(command::training);
    }

    /** The late start of somebody withdrawn: what else was declared of that training may have waited for it (rule M7). */
    public boolean isStartOfSomebodyWithdrawn() {
        return isOfType(DeclarationType.STARTED)
                && training().filter(record -> record.isWithdrawnBy(provider())).isPresent();
    }

    Optional<Schedule> schedule() {
        return training()
                .flatMap(record -> calendar.schedule(
                        record.schedule().identifier(), record.schedule().cohort()));
    }

    Optional<Milestone> milestone() {
        return command.type().flatMap(type -> schedule().flatMap(schedule -> schedule.milestone(type)));
    }

    boolean isForMentor() {
        return training()
                .filter(record -> record.course() == CourseIdentifier.ECF_MENTOR)
                .isPresent();
    }

    boolean cohortIs(Predicate<Cohort> kind) {
        return training()
                .flatMap(record -> calendar.cohort(record.schedule().cohort()))
                .filter(kind)
                .isPresent();
    }

    boolean isOfType(DeclarationType... types) {
        return command.type().filter(List.of(types)::contains).isPresent();
    }
}
