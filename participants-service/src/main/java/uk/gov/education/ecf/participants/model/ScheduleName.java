package uk.gov.education.ecf.participants.model;

import uk.gov.education.ecf.calendar.Schedule;

/** Names a schedule: its identifier and the cohort whose dates apply. */
public record ScheduleName(String identifier, int cohort) {

    public static ScheduleName of(Schedule schedule) {
        return new ScheduleName(schedule.identifier(), schedule.cohort());
    }
}
