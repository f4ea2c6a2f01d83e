package uk.gov.education.ecf.platform.topics;

import org.apache.kafka.common.errors.ApiException;

/** The broker does not have a topic that operators make here. What was to go there waits, and nothing else does. */
public final class TopicMissingException extends ApiException {

    /** @param topic its name */
    public TopicMissingException(String topic) {
        super(topic + " is not there, and topics are made by operators here");
    }
}
