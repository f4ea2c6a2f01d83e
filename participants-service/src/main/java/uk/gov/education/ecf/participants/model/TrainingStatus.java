package uk.gov.education.ecf.participants.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The lead provider's side of a period (rule E-26). */
public enum TrainingStatus {
    ACTIVE,
    DEFERRED,
    WITHDRAWN;

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<TrainingStatus> of(String wireName) {
        return Stream.of(values())
                .filter(status -> status.wireName().equals(wireName))
                .findFirst();
    }

    public static List<String> wireNames() {
        return Stream.of(values()).map(TrainingStatus::wireName).toList();
    }
}
