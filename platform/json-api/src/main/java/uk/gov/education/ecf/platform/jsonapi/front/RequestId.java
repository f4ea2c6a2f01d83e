package uk.gov.education.ecf.platform.jsonapi.front;

import java.util.UUID;
import java.util.regex.Pattern;

/** The id that follows a request through the suite and back to the caller: the caller's own as far as it is harmless, or a fresh one. */
public final class RequestId {

    public static final String HEADER = "X-Request-Id";

    private static final int LONGEST = 255;
    private static final Pattern HARMFUL = Pattern.compile("[^\\w@-]");

    private RequestId() {}

    /**
     * @param given what the caller sent, or null
     * @return 1 to 255 characters that may stand in a header and in a log
     */
    public static String from(String given) {
        String kept = given == null ? "" : HARMFUL.matcher(given).replaceAll("");
        if (kept.isEmpty()) {
            return UUID.randomUUID().toString();
        }
        return kept.substring(0, Math.min(kept.length(), LONGEST));
    }
}
