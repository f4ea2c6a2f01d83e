package uk.gov.education.ecf.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Identifies a declaration.
 *
 * @param value never null
 */
public record DeclarationId(UUID value) implements Id {

    public DeclarationId {
        Objects.requireNonNull(value, "value");
    }

    /** The id of that text, or an {@link IllegalArgumentException}; see {@link Id}. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static DeclarationId of(String text) {
        return CanonicalUuid.of(text, DeclarationId::new);
    }

    /** Empty for what {@link #of} would refuse, null included. */
    public static Optional<DeclarationId> parse(String text) {
        return CanonicalUuid.parse(text, DeclarationId::new);
    }

    public static DeclarationId random() {
        return new DeclarationId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
