package uk.gov.education.ecf.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Identifies a delivery partner.
 *
 * @param value never null
 */
public record DeliveryPartnerId(UUID value) {

    public DeliveryPartnerId {
        Objects.requireNonNull(value, "value");
    }

    /**
     * @throws IllegalArgumentException unless the text is a canonical UUID of 36 characters, in either case
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static DeliveryPartnerId of(String text) {
        return parse(text).orElseThrow(() -> CanonicalUuid.refusal(text));
    }

    /** Empty unless the text is a canonical UUID of 36 characters; null is empty too. */
    public static Optional<DeliveryPartnerId> parse(String text) {
        return CanonicalUuid.parse(text).map(DeliveryPartnerId::new);
    }

    public static DeliveryPartnerId random() {
        return new DeliveryPartnerId(UUID.randomUUID());
    }

    @Override
    @JsonValue
    public String toString() {
        return value.toString();
    }
}
