package uk.gov.education.ecf.gateway.model;

import java.util.Locale;

/** The services behind the gateway. */
public enum ServiceName {
    PARTNERSHIPS,
    PARTICIPANTS,
    DECLARATIONS,
    STATEMENTS;

    private final String folder = name().toLowerCase(Locale.ROOT) + "-service";

    /** What it is called where everything is listed. */
    public String folder() {
        return folder;
    }
}
