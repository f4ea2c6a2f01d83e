package uk.gov.education.ecf.statements.model;

import uk.gov.education.ecf.platform.values.Word;

/** What the money of a line item does to a statement. A declaration has one item of each kind at most (rule M15). */
public enum LineItemKind implements Word {
    /** Paid out. */
    BILLABLE,
    /** Asked back. */
    REFUNDABLE
}
