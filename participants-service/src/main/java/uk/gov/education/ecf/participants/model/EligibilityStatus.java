package uk.gov.education.ecf.participants.model;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the national register's answer means for funding (rules E-15, E-20). */
public enum EligibilityStatus {
    ELIGIBLE(true),
    INELIGIBLE(false),
    MANUAL_CHECK(null);

    private final Boolean eligibleForFunding;

    EligibilityStatus(Boolean eligibleForFunding) {
        this.eligibleForFunding = eligibleForFunding;
    }

    /** Null while a manual check runs. */
    public Boolean eligibleForFunding() {
        return eligibleForFunding;
    }

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<EligibilityStatus> of(String wireName) {
        return Stream.of(values())
                .filter(status -> status.wireName().equals(wireName))
                .findFirst();
    }
}
