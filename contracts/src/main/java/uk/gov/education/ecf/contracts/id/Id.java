package uk.gov.education.ecf.contracts.id;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/**
 * What all typed ids have in common. Each is a record around a UUID that is never null, and is read by its static {@code of} and
 * {@code parse} from the canonical form of 36 characters in either case, which is also its form in JSON, in keys and in paths.
 */
public interface Id {

    /** Never null; what databases hold. */
    UUID value();

    /** The canonical form, in lower case. */
    @Override
    @JsonValue
    String toString();
}
