package uk.gov.education.ecf.participants.model;

import java.util.Locale;

/** The school's side of a period (rule E-25); {@code CHANGED} is superseded by a newer period. */
public enum InductionStatus {
    ACTIVE,
    CHANGED,
    LEAVING,
    WITHDRAWN,
    COMPLETED;

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static InductionStatus of(String wireName) {
        return valueOf(wireName.toUpperCase(Locale.ROOT));
    }
}
