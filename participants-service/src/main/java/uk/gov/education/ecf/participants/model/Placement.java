package uk.gov.education.ecf.participants.model;

import java.time.LocalDate;
import uk.gov.education.ecf.calendar.Schedule;
import uk.gov.education.ecf.contracts.id.ParticipantId;

/**
 * Where a registration puts someone.
 *
 * @param schedule  the standard September of the cohort (rule E-8)
 * @param provision null when nobody trains at the school in that cohort yet
 * @param mentor    by the id that is in use; null for none
 */
public record Placement(School school, Schedule schedule, Uplift uplift, Provision provision, ParticipantId mentor) {

    /** Training starts with the first milestone unless the school says otherwise, never just "today" (rule E-8). */
    LocalDate firstDay(LocalDate chosen) {
        return chosen != null ? chosen : schedule.firstMilestone().startsOn();
    }
}
