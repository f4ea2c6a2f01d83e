package uk.gov.education.ecf.platform.testkit;

import java.util.Map;

/**
 * What came back over a {@link RawConnection}.
 *
 * @param headers by name in any case; several of one name are joined by commas
 * @param body empty where none may follow
 */
public record RawAnswer(int status, Map<String, String> headers, String body) {

    /** Null when there is none. */
    public String header(String name) {
        return headers.get(name);
    }
}
