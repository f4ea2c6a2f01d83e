package uk.gov.education.ecf.declarations.model;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** RFC 3339 date-times as providers write them: the offset may be left out and then means UTC, case does not matter. */
final class WrittenDate {

    private static final Pattern FORM =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2})(?:[.,](\\d+))?(Z|[+-]\\d{2}(?::\\d{2})?)?");
    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final int NANOSECONDS = 9;

    private WrittenDate() {}

    /** Empty unless the text is a real moment in that form. */
    static Optional<Instant> parse(String text) {
        Matcher written = FORM.matcher(text.toUpperCase(Locale.ROOT));
        if (!written.matches()) {
            return Optional.empty();
        }
        try {
            String moment = written.group(1) + fraction(written.group(2)) + offset(written.group(3));
            return Optional.of(OffsetDateTime.parse(moment).toInstant().truncatedTo(ChronoUnit.MICROS));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether the text says anything of a date at all. */
    static boolean saysSomething(String text) {
        return DIGIT.matcher(text).find();
    }

    private static String fraction(String digits) {
        return digits == null ? "" : "." + digits.substring(0, Math.min(digits.length(), NANOSECONDS));
    }

    private static String offset(String given) {
        return given == null ? "Z" : given.length() == 3 ? given + ":00" : given;
    }
}
