package uk.gov.education.ecf.partnerships.model;

import java.util.regex.Pattern;

/** Text that people typed: runs of whitespace count as one space, none at the ends (rule PRV-4). */
public final class PlainText {

    /** Characters in a name or an address; more than any real one has, few enough for every index. */
    public static final int LONGEST = 255;

    private static final String PART = "[^@\\s:;,<>()\\[\\]\"\\\\]+";
    private static final Pattern ADDRESS = Pattern.compile(PART + "@" + PART);

    private PlainText() {}

    /** Null stays null, blank becomes empty. */
    public static String of(String typed) {
        return typed == null ? null : typed.replaceAll("(?U)[\\s\\u00A0]+", " ").strip();
    }

    static boolean blank(String text) {
        return text == null || text.isEmpty();
    }

    static boolean tooLong(String text) {
        return text != null && text.length() > LONGEST;
    }

    /** One mailbox and nothing around it: neither a link to it nor a name before it. */
    static boolean address(String text) {
        return text != null && ADDRESS.matcher(text).matches();
    }
}
