package uk.gov.education.ecf.statements.model;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads single values strictly: what is not exactly of the kind is empty, and so is null. */
public final class Written {

    private static final int FIRST_YEAR = 2020;
    private static final int LAST_YEAR = 2099;
    private static final Pattern WHOLE_NUMBER = Pattern.compile("[0-9]{1,7}");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    /** JSON numbers arrive as Java writes them, which may be with an exponent. */
    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,12}(\\.[0-9]{1,20})?(E[+-]?[0-9]{1,2})?");

    private static final int DECIMALS = 2;

    private Written() {}

    public static Optional<Integer> wholeNumber(String text, int most) {
        return matching(WHOLE_NUMBER, text).map(Integer::valueOf).filter(number -> number <= most);
    }

    public static Optional<Integer> year(String text) {
        return wholeNumber(text, LAST_YEAR).filter(year -> year >= FIRST_YEAR);
    }

    public static Optional<LocalDate> date(String text) {
        try {
            return matching(DATE, text)
                    .map(LocalDate::parse)
                    .filter(date -> date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    public static Optional<Month> month(String text) {
        return Arrays.stream(Month.values())
                .filter(month ->
                        month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).equals(text))
                .findFirst();
    }

    public static Optional<Boolean> flag(String text) {
        return Optional.ofNullable(text)
                .filter(given -> given.equals("true") || given.equals("false"))
                .map(Boolean::valueOf);
    }

    /** Exact, with two decimals; empty when it needs more of them, is negative or above the most. */
    static Optional<BigDecimal> decimal(String text, BigDecimal most) {
        return matching(DECIMAL, text)
                .map(BigDecimal::new)
                .filter(number -> number.compareTo(most) <= 0)
                .filter(number -> number.stripTrailingZeros().scale() <= DECIMALS)
                .map(number -> number.setScale(DECIMALS));
    }

    /** As {@link #decimal}, perhaps negative. */
    static Optional<BigDecimal> signedDecimal(String text, BigDecimal most) {
        return text != null && text.startsWith("-")
                ? decimal(text.substring(1), most).map(BigDecimal::negate)
                : decimal(text, most);
    }

    private static Optional<String> matching(Pattern form, String text) {
        return Optional.ofNullable(text).filter(given -> form.matcher(given).matches());
    }
}
