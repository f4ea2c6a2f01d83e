package uk.gov.education.ecf.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Identifies one training record of a participant.
 *
 * @param value never null
 */
public record TrainingRecordId(UUID value) {

    public TrainingRecordId {
        Objects.requireNonNull(value, "value");
    }

    /**
     * @throws IllegalArgumentException unless the text is a canonical UUID of 36 characters, in either case
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static TrainingRecordId of(String text) {
        return parse(text).orElseThrow(() -> CanonicalUuid.refusal(text));
    }

    /** Empty unless the text is a canonical UUID of 36 characters; null is empty too. */
    public static Optional<TrainingRecordId> parse(String text) {
        return CanonicalUuid.parse(text).map(TrainingRecordId::new);
    }

    public static TrainingRecordId random() {
        return new TrainingRecordId(UUID.randomUUID());
    }

    @Override
    @JsonValue
    public String toString() {
        return value.toString();
    }
}
