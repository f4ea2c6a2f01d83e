package uk.gov.education.ecf.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Identifies a lead provider.
 *
 * @param value never null
 */
public record LeadProviderId(UUID value) implements Id {

    public LeadProviderId {
        Objects.requireNonNull(value, "value");
    }

    /** The id of that text, or an {@link IllegalArgumentException}; see {@link Id}. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static LeadProviderId of(String text) {
        return CanonicalUuid.of(text, LeadProviderId::new);
    }

    /** Empty for what {@link #of} would refuse, null included. */
    public static Optional<LeadProviderId> parse(String text) {
        return CanonicalUuid.parse(text, LeadProviderId::new);
    }

    public static LeadProviderId random() {
        return new LeadProviderId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
