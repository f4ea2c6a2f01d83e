package uk.gov.education.ecf.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Identifies one line of a statement.
 *
 * @param value never null
 */
public record LineItemId(UUID value) implements Id {

    public LineItemId {
        Objects.requireNonNull(value, "value");
    }

    /** The id of that text, or an {@link IllegalArgumentException}; see {@link Id}. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static LineItemId of(String text) {
        return CanonicalUuid.of(text, LineItemId::new);
    }

    /** Empty for what {@link #of} would refuse, null included. */
    public static Optional<LineItemId> parse(String text) {
        return CanonicalUuid.parse(text, LineItemId::new);
    }

    public static LineItemId random() {
        return new LineItemId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
