package uk.gov.education.ecf.declarations.model;

import uk.gov.education.ecf.platform.values.Word;

/** Why a declaration is not paid for. */
public enum IneligibilityReason implements Word {
    /** Another person with the same teacher reference number has a live declaration of the same event (rule H-19). */
    DUPLICATE_DECLARATION;
}
