package uk.gov.education.ecf.platform.topics;

import java.util.Collection;

/** Topics could not be created now; a later attempt may succeed. */
public final class TopicsUnavailableException extends RuntimeException {

    TopicsUnavailableException(Collection<String> topics, Exception cause) {
        super("cannot make sure that these topics exist: " + topics, cause);
    }
}
