package uk.gov.education.ecf.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Identifies a person: an early career teacher, a mentor, or both.
 *
 * @param value never null
 */
public record ParticipantId(UUID value) implements Id {

    public ParticipantId {
        Objects.requireNonNull(value, "value");
    }

    /** The id of that text, or an {@link IllegalArgumentException}; see {@link Id}. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ParticipantId of(String text) {
        return CanonicalUuid.of(text, ParticipantId::new);
    }

    /** Empty for what {@link #of} would refuse, null included. */
    public static Optional<ParticipantId> parse(String text) {
        return CanonicalUuid.parse(text, ParticipantId::new);
    }

    public static ParticipantId random() {
        return new ParticipantId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
