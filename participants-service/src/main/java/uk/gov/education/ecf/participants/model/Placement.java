package uk.gov.education.ecf.participants.model;

import java.time.LocalDate;
import uk.gov.education.ecf.calendar.Schedule;

/**
 * Where a registration puts someone.
 *
 * @param schedule  the standard September of the cohort (rule E-8)
 * @param provision null when nobody trains at the school in that cohort yet
 */
public record Placement(School school, Schedule schedule, Uplift uplift, Provision provision) {

    /** Training starts with the first milestone unless the school says otherwise, never just "today" (rule E-8). */
    LocalDate firstDay(LocalDate chosen) {
        return chosen != null ? chosen : schedule.firstMilestone().startsOn();
    }
}
