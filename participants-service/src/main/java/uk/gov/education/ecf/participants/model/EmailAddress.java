package uk.gov.education.ecf.participants.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An email address as it was entered: one mailbox and nothing around it, neither a link to it nor a name before it. */
public record EmailAddress(String text) {

    private static final String CHARACTER = "[^\\s@:;,<>()\\[\\]\"\\\\]";
    private static final String LABEL = "[^\\s@.:;,<>()\\[\\]\"\\\\]+";
    private static final Pattern FORM = Pattern.compile(CHARACTER + "+@" + LABEL + "(\\." + LABEL + ")+");
    private static final int LONGEST = 254;

    public static Optional<EmailAddress> parse(String entered) {
        String text = entered == null ? "" : entered.strip();
        return text.length() <= LONGEST && FORM.matcher(text).matches()
                ? Optional.of(new EmailAddress(text))
                : Optional.empty();
    }

    /** Two addresses that differ in case only are the same mailbox (rule E-2). */
    public String mailbox() {
        return text.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return text;
    }
}
