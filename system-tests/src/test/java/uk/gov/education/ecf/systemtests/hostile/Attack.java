package uk.gov.education.ecf.systemtests.hostile;

import java.nio.charset.StandardCharsets;
import uk.gov.education.ecf.suite.services.SuiteService;

/**
 * What is sent, and what may come of it.
 *
 * @param http2 whether the answer comes in frames
 * @param isHead whether the answer has no body whatever its headers say
 * @param ending what the client does when all is sent
 * @param mayWrite whether a server that takes it does what it says; what is never finished must not
 */
record Attack(
        String name,
        SuiteService target,
        byte[] bytes,
        boolean http2,
        boolean isHead,
        Ending ending,
        boolean mayWrite) {

    private static final int SHOWN = 2_000;

    enum Ending {
        /** The request is complete, well framed or not: there is an answer, and it is no fault of the server. */
        TAKES_AN_ANSWER,
        /** The request may go on for ever, so the client goes. */
        HANGS_UP,
        /** As well, the hard way. */
        RESETS
    }

    static Attack answered(String name, SuiteService target, byte[] bytes) {
        boolean head = new String(bytes, 0, Math.min(5, bytes.length), StandardCharsets.ISO_8859_1).equals("HEAD ");
        return new Attack(name, target, bytes, false, head, Ending.TAKES_AN_ANSWER, true);
    }

    static Attack answeredInFrames(String name, SuiteService target, byte[] bytes, boolean isHead) {
        return new Attack(name, target, bytes, true, isHead, Ending.TAKES_AN_ANSWER, true);
    }

    static Attack abandoned(String name, SuiteService target, byte[] bytes, boolean reset) {
        return new Attack(name, target, bytes, false, false, reset ? Ending.RESETS : Ending.HANGS_UP, false);
    }

    /** The bytes for a message, tokens left out. */
    String shown() {
        String text = new String(bytes, 0, Math.min(bytes.length, 20_000), StandardCharsets.ISO_8859_1)
                .replaceAll("(Bearer [\\w-]{8})[\\w.-]+", "$1…")
                .replace("\r", "\\r")
                .replace("\n", "\\n");
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "… (" + bytes.length + " bytes)" : text;
    }
}
