package uk.gov.education.ecf.participants.model;

import uk.gov.education.ecf.platform.values.Word;

/** Why a mentor is no longer funded (rules E-56, E-58). */
public enum MentorIneligibility implements Word {
    COMPLETED_DECLARATION_RECEIVED,
    COMPLETED_DURING_EARLY_ROLL_OUT,
    STARTED_NOT_COMPLETED
}
