package uk.gov.education.ecf.partnerships.model;

import uk.gov.education.ecf.platform.values.Word;

/** How a school means to train its early career teachers in a cohort, in the API's words (rule M12). */
public enum ProgrammeChoice implements Word {
    PROVIDER_LED,
    SCHOOL_LED,
    NO_EARLY_CAREER_TEACHERS,
    NOT_YET_KNOWN
}
