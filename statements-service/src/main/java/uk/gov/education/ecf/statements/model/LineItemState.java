package uk.gov.education.ecf.statements.model;

import uk.gov.education.ecf.platform.values.Word;

/** What a line item is worth at present. */
public enum LineItemState implements Word {
    ELIGIBLE,
    PAYABLE,
    PAID
}
