package uk.gov.education.ecf.statements.model;

import java.util.Locale;

/** Only ever moves to the right (rule M14). */
public enum StatementState {
    OPEN,
    PAYABLE,
    PAID;

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static StatementState of(String wireName) {
        return valueOf(wireName.toUpperCase(Locale.ROOT));
    }
}
