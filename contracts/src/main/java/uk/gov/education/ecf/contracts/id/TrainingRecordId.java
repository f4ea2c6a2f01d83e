package uk.gov.education.ecf.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Identifies one training record of a participant.
 *
 * @param value never null
 */
public record TrainingRecordId(UUID value) implements Id {

    public TrainingRecordId {
        Objects.requireNonNull(value, "value");
    }

    /** The id of that text, or an {@link IllegalArgumentException}; see {@link Id}. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static TrainingRecordId of(String text) {
        return CanonicalUuid.of(text, TrainingRecordId::new);
    }

    /** Empty for what {@link #of} would refuse, null included. */
    public static Optional<TrainingRecordId> parse(String text) {
        return CanonicalUuid.parse(text, TrainingRecordId::new);
    }

    public static TrainingRecordId random() {
        return new TrainingRecordId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
