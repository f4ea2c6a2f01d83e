package uk.gov.education.ecf.statements.model;

import java.util.Locale;

/** What a line item is worth at present. */
public enum LineItemState {
    ELIGIBLE,
    PAYABLE,
    PAID;

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static LineItemState of(String wireName) {
        return valueOf(wireName.toUpperCase(Locale.ROOT));
    }
}
