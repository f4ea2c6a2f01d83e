package uk.gov.education.ecf.declarations.model;

import java.util.Arrays;

/** Why a declaration is not paid for. */
public enum IneligibilityReason {
    /** Another person with the same teacher reference number has a live declaration of the same event (rule H-19). */
    DUPLICATE_DECLARATION("duplicate_declaration");

    private final String wireName;

    IneligibilityReason(String wireName) {
        this.wireName = wireName;
    }

    public String wireName() {
        return wireName;
    }

    public static IneligibilityReason of(String wireName) {
        return Arrays.stream(values())
                .filter(reason -> reason.wireName.equals(wireName))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not a reason: " + wireName));
    }
}
