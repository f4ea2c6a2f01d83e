package uk.gov.education.ecf.platform.jsonapi.path;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ids as providers may write them: upper or lower case, with or without hyphens. */
final class IdText {

    private static final Pattern FORM = Pattern.compile(
            "(\\p{XDigit}{8})-?(\\p{XDigit}{4})-?(\\p{XDigit}{4})-?(\\p{XDigit}{4})-?(\\p{XDigit}{12})");

    private IdText() {}

    /** With hyphens; any other text as it is. */
    static String hyphenated(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches() ? form.replaceAll("$1-$2-$3-$4-$5") : text;
    }
}
