package uk.gov.education.ecf.participants.model;

import java.time.LocalDate;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.contracts.id.SchoolId;

/**
 * Where a registration wants someone to train.
 *
 * @param startDate       null for the schedule's own
 * @param mentorId        null when there is none
 * @param chosenProvision null for the school's own
 */
public record Destination(
        SchoolId schoolId, int cohort, LocalDate startDate, ParticipantId mentorId, Provision chosenProvision) {}
