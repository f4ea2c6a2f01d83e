package uk.gov.education.ecf.platform.documents.listing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whole numbers as existing clients send them: leading digits count, whatever follows is ignored. */
final class LenientNumbers {

    private static final Pattern LEADING_DIGITS = Pattern.compile("\\s*(\\d{1,18})(\\d*)", Pattern.DOTALL);

    private LenientNumbers() {}

    /** Empty when no digit leads; numbers beyond eighteen digits are the largest one. */
    static Optional<Long> leading(String text) {
        Matcher digits = LEADING_DIGITS.matcher(text);
        if (!digits.lookingAt()) {
            return Optional.empty();
        }
        return Optional.of(digits.group(2).isEmpty() ? Long.parseLong(digits.group(1)) : Long.MAX_VALUE);
    }
}
