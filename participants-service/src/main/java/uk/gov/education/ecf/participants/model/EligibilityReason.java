package uk.gov.education.ecf.participants.model;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Why someone is not simply eligible (rule E-15). */
public enum EligibilityReason {
    NONE,
    ACTIVE_FLAGS,
    PREVIOUS_PARTICIPATION,
    PREVIOUS_INDUCTION,
    NO_QTS,
    DIFFERENT_TRN,
    DUPLICATE_PROFILE,
    NO_INDUCTION,
    EXEMPT_FROM_INDUCTION;

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<EligibilityReason> of(String wireName) {
        return Stream.of(values())
                .filter(reason -> reason.wireName().equals(wireName))
                .findFirst();
    }
}
