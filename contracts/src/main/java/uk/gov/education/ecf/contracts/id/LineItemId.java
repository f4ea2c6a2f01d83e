package uk.gov.education.ecf.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Identifies one line of a statement.
 *
 * @param value never null
 */
public record LineItemId(UUID value) {

    public LineItemId {
        Objects.requireNonNull(value, "value");
    }

    /**
     * @throws IllegalArgumentException unless the text is a canonical UUID of 36 characters, in either case
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static LineItemId of(String text) {
        return parse(text).orElseThrow(() -> CanonicalUuid.refusal(text));
    }

    /** Empty unless the text is a canonical UUID of 36 characters; null is empty too. */
    public static Optional<LineItemId> parse(String text) {
        return CanonicalUuid.parse(text).map(LineItemId::new);
    }

    public static LineItemId random() {
        return new LineItemId(UUID.randomUUID());
    }

    @Override
    @JsonValue
    public String toString() {
        return value.toString();
    }
}
