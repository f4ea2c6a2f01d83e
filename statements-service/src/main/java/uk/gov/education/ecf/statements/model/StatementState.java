package uk.gov.education.ecf.statements.model;

import uk.gov.education.ecf.platform.values.Word;

/** Only ever moves to the right (rule M14). */
public enum StatementState implements Word {
    OPEN,
    PAYABLE,
    PAID
}
