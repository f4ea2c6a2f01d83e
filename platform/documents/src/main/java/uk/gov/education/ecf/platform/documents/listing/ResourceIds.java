package uk.gov.education.ecf.platform.documents.listing;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ids as clients write them: upper or lower case, with or without hyphens; whatever else is nobody's id. */
public final class ResourceIds {

    private static final Pattern FORM = Pattern.compile(
            "(\\p{XDigit}{8})-?(\\p{XDigit}{4})-?(\\p{XDigit}{4})-?(\\p{XDigit}{4})-?(\\p{XDigit}{12})");

    private ResourceIds() {}

    public static Optional<UUID> parse(String text) {
        Matcher form = FORM.matcher(text == null ? "" : text);
        return form.matches() ? Optional.of(UUID.fromString(form.replaceAll("$1-$2-$3-$4-$5"))) : Optional.empty();
    }
}
