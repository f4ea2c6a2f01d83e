package uk.gov.education.ecf.platform.jsonapi.path;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ids as providers may write them: upper or lower case, with or without hyphens, with or without braces around them. */
public final class IdText {

    private static final Pattern FORM = Pattern.compile(
            "(\\p{XDigit}{8})-?(\\p{XDigit}{4})-?(\\p{XDigit}{4})-?(\\p{XDigit}{4})-?(\\p{XDigit}{12})");
    private static final Pattern IN_BRACES = Pattern.compile("\\{(.*)}");

    private IdText() {}

    /** Empty for whatever is nobody's id. */
    public static Optional<UUID> parse(String text) {
        Matcher form = form(text == null ? "" : text);
        return form.matches() ? Optional.of(UUID.fromString(hyphenated(form))) : Optional.empty();
    }

    /** With hyphens and without braces; any other text as it is. */
    static String hyphenated(String text) {
        Matcher form = form(text);
        return form.matches() ? hyphenated(form) : text;
    }

    private static Matcher form(String text) {
        Matcher braces = IN_BRACES.matcher(text);
        return FORM.matcher(braces.matches() ? braces.group(1) : text);
    }

    private static String hyphenated(Matcher form) {
        return form.replaceAll("$1-$2-$3-$4-$5");
    }
}
