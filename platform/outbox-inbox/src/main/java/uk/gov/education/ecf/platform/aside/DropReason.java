package uk.gov.education.ecf.platform.aside;

import java.util.UUID;
import org.jboss.logging.Logger;

/** Why something was given up for ever; the log is what remains of it. */
public final class DropReason {

    public static final String DESCRIPTION = "Why nobody must hear of it, for the log";

    private static final Logger LOG = Logger.getLogger(DropReason.class);
    private static final int LONGEST = 500;

    private DropReason() {}

    /**
     * Logs it with what it is about, in one line whatever it holds.
     *
     * @param what   was dropped
     * @param done   whether it was there
     * @param reason as given, null where none was
     */
    public static void log(String what, UUID id, boolean done, String reason) {
        if (done) {
            LOG.warnf("%s %s was dropped: %s", what, id, reason == null ? "no reason was given" : oneLine(reason));
        }
    }

    static String oneLine(String reason) {
        String text = reason.replaceAll("\\p{Cntrl}+", " ").strip();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
