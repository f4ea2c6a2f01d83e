package uk.gov.education.ecf.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Identifies a delivery partner.
 *
 * @param value never null
 */
public record DeliveryPartnerId(UUID value) implements Id {

    public DeliveryPartnerId {
        Objects.requireNonNull(value, "value");
    }

    /** The id of that text, or an {@link IllegalArgumentException}; see {@link Id}. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static DeliveryPartnerId of(String text) {
        return CanonicalUuid.of(text, DeliveryPartnerId::new);
    }

    /** Empty for what {@link #of} would refuse, null included. */
    public static Optional<DeliveryPartnerId> parse(String text) {
        return CanonicalUuid.parse(text, DeliveryPartnerId::new);
    }

    public static DeliveryPartnerId random() {
        return new DeliveryPartnerId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
