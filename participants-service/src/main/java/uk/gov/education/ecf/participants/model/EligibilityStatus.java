package uk.gov.education.ecf.participants.model;

import uk.gov.education.ecf.platform.values.Word;

/** What the national register's answer means for funding (rules E-15, E-20). */
public enum EligibilityStatus implements Word {
    ELIGIBLE(true),
    INELIGIBLE(false),
    MANUAL_CHECK(null);

    private final Boolean eligibleForFunding;

    EligibilityStatus(Boolean eligibleForFunding) {
        this.eligibleForFunding = eligibleForFunding;
    }

    /** Null while a manual check runs. */
    public Boolean eligibleForFunding() {
        return eligibleForFunding;
    }
}
