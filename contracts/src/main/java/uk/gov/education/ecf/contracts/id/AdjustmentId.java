package uk.gov.education.ecf.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Identifies one adjustment of a statement.
 *
 * @param value never null
 */
public record AdjustmentId(UUID value) implements Id {

    public AdjustmentId {
        Objects.requireNonNull(value, "value");
    }

    /** The id of that text, or an {@link IllegalArgumentException}; see {@link Id}. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static AdjustmentId of(String text) {
        return CanonicalUuid.of(text, AdjustmentId::new);
    }

    /** Empty for what {@link #of} would refuse, null included. */
    public static Optional<AdjustmentId> parse(String text) {
        return CanonicalUuid.parse(text, AdjustmentId::new);
    }

    public static AdjustmentId random() {
        return new AdjustmentId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
