package uk.gov.education.ecf.participants.model;

import java.util.List;
import java.util.Optional;
import uk.gov.education.ecf.calendar.Calendar;
import uk.gov.education.ecf.calendar.Schedule;

/**
 * What a change of schedule rests on.
 *
 * @param standing     every declaration of the training record that stands, whoever made it
 * @param partnerships of the provider's school in the cohort that is asked for; empty where nobody is trained or no cohort is meant
 */
public record ScheduleGrounds(
        Calendar calendar, List<MadeDeclaration> standing, Optional<SchoolPartnerships> partnerships) {

    public ScheduleGrounds {
        standing = List.copyOf(standing);
    }

    Optional<Schedule> schedule(String identifier, Optional<Integer> cohort) {
        return cohort.flatMap(year -> calendar.schedule(identifier, year));
    }

    boolean knows(String identifier) {
        return calendar.schedules().stream()
                .anyMatch(schedule -> schedule.identifier().equals(identifier));
    }
}
