package uk.gov.education.ecf.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Identifies a partnership.
 *
 * @param value never null
 */
public record PartnershipId(UUID value) {

    public PartnershipId {
        Objects.requireNonNull(value, "value");
    }

    /**
     * @throws IllegalArgumentException unless the text is a canonical UUID of 36 characters, in either case
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PartnershipId of(String text) {
        return parse(text).orElseThrow(() -> CanonicalUuid.refusal(text));
    }

    /** Empty unless the text is a canonical UUID of 36 characters; null is empty too. */
    public static Optional<PartnershipId> parse(String text) {
        return CanonicalUuid.parse(text).map(PartnershipId::new);
    }

    public static PartnershipId random() {
        return new PartnershipId(UUID.randomUUID());
    }

    @Override
    @JsonValue
    public String toString() {
        return value.toString();
    }
}
