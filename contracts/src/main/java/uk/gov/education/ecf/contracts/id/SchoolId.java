package uk.gov.education.ecf.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Identifies a school.
 *
 * @param value never null
 */
public record SchoolId(UUID value) implements Id {

    public SchoolId {
        Objects.requireNonNull(value, "value");
    }

    /** The id of that text, or an {@link IllegalArgumentException}; see {@link Id}. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static SchoolId of(String text) {
        return CanonicalUuid.of(text, SchoolId::new);
    }

    /** Empty for what {@link #of} would refuse, null included. */
    public static Optional<SchoolId> parse(String text) {
        return CanonicalUuid.parse(text, SchoolId::new);
    }

    public static SchoolId random() {
        return new SchoolId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
