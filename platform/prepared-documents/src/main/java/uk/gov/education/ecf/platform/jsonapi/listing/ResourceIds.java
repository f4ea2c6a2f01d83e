package uk.gov.education.ecf.platform.jsonapi.listing;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Ids as clients write them: 36 characters, upper or lower case; whatever else is nobody's id. */
public final class ResourceIds {

    private static final Pattern CANONICAL = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private ResourceIds() {
    }

    public static Optional<UUID> parse(String text) {
        return text != null && CANONICAL.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }
}
