package uk.gov.education.ecf.participants.model;

import java.time.LocalDate;

/**
 * How training came to its end. All null while it goes on.
 *
 * @param inductionEndDate                 of an early career teacher
 * @param mentorFundingEndDate             of a mentor
 * @param mentorIneligibleForFundingReason why a mentor is no longer funded
 */
public record Completion(
        LocalDate inductionEndDate,
        LocalDate mentorFundingEndDate,
        MentorIneligibility mentorIneligibleForFundingReason) {

    public static final Completion NONE = new Completion(null, null, null);

    Completion inductionEnding(LocalDate day) {
        return new Completion(day, mentorFundingEndDate, mentorIneligibleForFundingReason);
    }

    Completion mentorFundingEnding(LocalDate day, MentorIneligibility reason) {
        return new Completion(inductionEndDate, day, reason);
    }
}
