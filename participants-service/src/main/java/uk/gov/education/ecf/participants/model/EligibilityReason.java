package uk.gov.education.ecf.participants.model;

import uk.gov.education.ecf.platform.values.Word;

/** Why someone is not simply eligible (rule E-15). */
public enum EligibilityReason implements Word {
    NONE,
    ACTIVE_FLAGS,
    PREVIOUS_PARTICIPATION,
    PREVIOUS_INDUCTION,
    NO_QTS,
    DIFFERENT_TRN,
    DUPLICATE_PROFILE,
    NO_INDUCTION,
    EXEMPT_FROM_INDUCTION
}
