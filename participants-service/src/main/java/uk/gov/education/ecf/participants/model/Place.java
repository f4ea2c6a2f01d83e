package uk.gov.education.ecf.participants.model;

import uk.gov.education.ecf.contracts.id.ParticipantId;

/**
 * Where someone trains.
 *
 * @param cohort   of the school's programme; the schedule's may differ (rule E-62)
 * @param mentorId null for mentors, or when there is none
 */
public record Place(School school, int cohort, ParticipantId mentorId) {

    Place renumbered(School current) {
        return school.id().equals(current.id()) ? new Place(current, cohort, mentorId) : this;
    }
}
