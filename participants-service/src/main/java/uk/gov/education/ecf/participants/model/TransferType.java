package uk.gov.education.ecf.participants.model;

import uk.gov.education.ecf.platform.values.Word;

/** Where a transfer leads to (rule F-10). */
public enum TransferType implements Word {
    NEW_SCHOOL,
    NEW_PROVIDER,
    UNKNOWN
}
