package uk.gov.education.ecf.platform.topics;

import java.util.Map;

/** Topics could not be created now; a later attempt may succeed. */
public final class TopicsUnavailableException extends RuntimeException {

    private final transient Map<String, Throwable> causes;

    TopicsUnavailableException(Map<String, Throwable> causes) {
        super(
                "cannot make sure that these topics exist: " + causes.keySet(),
                causes.values().iterator().next());
        this.causes = Map.copyOf(causes);
    }

    /** What the broker said about each topic that is not there; the others are. */
    public Map<String, Throwable> causes() {
        return causes;
    }
}
