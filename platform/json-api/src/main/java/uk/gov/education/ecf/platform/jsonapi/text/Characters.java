package uk.gov.education.ecf.platform.jsonapi.text;

/**
 * Which characters a value may hold (rule J-14). Every value is one line of plain text, so control characters (U+0000 to U+001F,
 * U+007F to U+009F) and the separators of lines and paragraphs (U+2028, U+2029) are refused: nobody means them, some cannot be
 * stored, and others turn up again in headers, addresses and logs. So is half a surrogate pair, which is no character at all. Tabs
 * and ends of lines are space that came along when something was copied.
 */
public final class Characters {

    private Characters() {}

    /** Whether all of the text may be stored and shown. */
    public static boolean areAllowed(CharSequence text) {
        return text.codePoints().noneMatch(Characters::isForbidden);
    }

    private static boolean isForbidden(int codePoint) {
        return !isSpacing(codePoint) && isNoText(codePoint);
    }

    private static boolean isSpacing(int codePoint) {
        return codePoint == '\t' || codePoint == '\n' || codePoint == '\r';
    }

    private static boolean isNoText(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            default -> false;
        };
    }
}
