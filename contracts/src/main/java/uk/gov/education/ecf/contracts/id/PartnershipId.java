package uk.gov.education.ecf.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Identifies a partnership.
 *
 * @param value never null
 */
public record PartnershipId(UUID value) implements Id {

    public PartnershipId {
        Objects.requireNonNull(value, "value");
    }

    /** The id of that text, or an {@link IllegalArgumentException}; see {@link Id}. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PartnershipId of(String text) {
        return CanonicalUuid.of(text, PartnershipId::new);
    }

    /** Empty for what {@link #of} would refuse, null included. */
    public static Optional<PartnershipId> parse(String text) {
        return CanonicalUuid.parse(text, PartnershipId::new);
    }

    public static PartnershipId random() {
        return new PartnershipId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
