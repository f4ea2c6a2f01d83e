package uk.gov.education.ecf.declarations.model;

import uk.gov.education.ecf.platform.values.Word;

/** Why a declaration is not paid for. */
public enum IneligibilityReason implements Word {
    /** Another one of the same event counts, made for somebody with the same teacher reference number (rule H-19) or id (rule H-40). */
    DUPLICATE_DECLARATION,
    /** It is dated on or after the provider's withdrawal of the person (rule M7). */
    WITHDRAWN_PARTICIPANT,
    /** The person is withdrawn, and the provider has no start that counts (rule M7). */
    NOT_STARTED;
}
