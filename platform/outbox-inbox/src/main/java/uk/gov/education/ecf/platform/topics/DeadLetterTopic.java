package uk.gov.education.ecf.platform.topics;

/** Names the topics where a consumer's dead letters go. */
public final class DeadLetterTopic {

    private static final String INFIX = ".dlq.";

    private DeadLetterTopic() {}

    /** {@code <topic>.dlq.<consumer>}. */
    public static String name(String topic, String consumer) {
        return topic + INFIX + consumer;
    }

    static boolean is(String topic) {
        return topic.contains(INFIX);
    }
}
