package uk.gov.education.ecf.platform.jsonapi.edge;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.UUID;

/** As the ids of the suite are: read from their canonical form in either case. */
public record ThingId(UUID value) {

    public static Optional<ThingId> parse(String text) {
        return text.matches("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}")
                ? Optional.of(new ThingId(UUID.fromString(text)))
                : Optional.empty();
    }

    @Override
    @JsonValue
    public String toString() {
        return value.toString();
    }
}
