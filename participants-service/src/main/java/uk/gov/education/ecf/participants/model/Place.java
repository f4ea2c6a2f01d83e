package uk.gov.education.ecf.participants.model;

import uk.gov.education.ecf.contracts.id.ParticipantId;

/**
 * Where someone trains.
 *
 * @param cohort   of the school's programme; the schedule's may differ (rule E-62)
 * @param mentorId null for mentors, or when there is none
 * @param stay     how many schools they came from before, in this training; all periods at one school in a row have the same
 */
public record Place(School school, int cohort, ParticipantId mentorId, int stay) {

    /** Where they were registered. */
    public Place(School school, int cohort, ParticipantId mentorId) {
        this(school, cohort, mentorId, 0);
    }

    Place renumbered(School current) {
        return school.id().equals(current.id()) ? new Place(current, cohort, mentorId, stay) : this;
    }

    Place mentoredBy(ParticipantId mentor) {
        return new Place(school, cohort, mentor, stay);
    }

    Place of(int otherCohort) {
        return new Place(school, otherCohort, mentorId, stay);
    }
}
