package uk.gov.education.ecf.gateway.model;

import java.util.UUID;
import java.util.regex.Pattern;

/** The caller's own {@code X-Request-Id} as far as it is harmless, or a fresh one. */
public final class RequestId {

    public static final String HEADER = "X-Request-Id";

    private static final int LONGEST = 255;
    private static final Pattern HARMFUL = Pattern.compile("[^\\w@-]");

    private RequestId() {}

    public static String from(String given) {
        String kept = given == null ? "" : HARMFUL.matcher(given).replaceAll("");
        if (kept.isEmpty()) {
            return UUID.randomUUID().toString();
        }
        return kept.substring(0, Math.min(kept.length(), LONGEST));
    }
}
