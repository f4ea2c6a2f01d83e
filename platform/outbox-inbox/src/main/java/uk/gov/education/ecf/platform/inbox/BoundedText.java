package uk.gov.education.ecf.platform.inbox;

import java.nio.charset.StandardCharsets;

/** Keeps what a dead letter tells small enough for any broker. */
final class BoundedText {

    private BoundedText() {}

    /** The text, or as much of its beginning as may be; null stays null. */
    static String cut(String text, int longest) {
        if (text == null || text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end);
    }

    /** Whether it takes no more than so many bytes on the wire; null takes none. */
    static boolean fits(String text, int bytes) {
        return text == null || text.getBytes(StandardCharsets.UTF_8).length <= bytes;
    }
}
