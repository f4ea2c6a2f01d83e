package uk.gov.education.ecf.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Identifies a statement.
 *
 * @param value never null
 */
public record StatementId(UUID value) implements Id {

    public StatementId {
        Objects.requireNonNull(value, "value");
    }

    /** The id of that text, or an {@link IllegalArgumentException}; see {@link Id}. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static StatementId of(String text) {
        return CanonicalUuid.of(text, StatementId::new);
    }

    /** Empty for what {@link #of} would refuse, null included. */
    public static Optional<StatementId> parse(String text) {
        return CanonicalUuid.parse(text, StatementId::new);
    }

    public static StatementId random() {
        return new StatementId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
