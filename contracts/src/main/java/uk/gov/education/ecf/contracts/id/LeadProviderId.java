package uk.gov.education.ecf.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Identifies a lead provider.
 *
 * @param value never null
 */
public record LeadProviderId(UUID value) {

    public LeadProviderId {
        Objects.requireNonNull(value, "value");
    }

    /**
     * @throws IllegalArgumentException unless the text is a canonical UUID of 36 characters, in either case
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static LeadProviderId of(String text) {
        return parse(text).orElseThrow(() -> CanonicalUuid.refusal(text));
    }

    /** Empty unless the text is a canonical UUID of 36 characters; null is empty too. */
    public static Optional<LeadProviderId> parse(String text) {
        return CanonicalUuid.parse(text).map(LeadProviderId::new);
    }

    public static LeadProviderId random() {
        return new LeadProviderId(UUID.randomUUID());
    }

    @Override
    @JsonValue
    public String toString() {
        return value.toString();
    }
}
