package uk.gov.education.ecf.platform.inbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import uk.gov.education.ecf.platform.outbox.OutboxMessage;
import uk.gov.education.ecf.platform.topics.DeadLetterTopic;
import uk.gov.education.ecf.platform.tracing.TraceContext;

/**
 * A record that can never be processed, on its way to {@code <topic>.dlq.<consumer>}: value and headers as they came, with
 * the cause added.
 */
record DeadLetter(String consumer, IncomingRecord incoming, Throwable cause) {

    private static final int LONGEST_REASON = 1000;

    OutboxMessage message(Instant now) {
        Map<String, String> headers = headers();
        return new OutboxMessage(
                id(),
                DeadLetterTopic.name(incoming.record().topic(), consumer),
                withoutNul(incoming.record().key()),
                headers.getOrDefault("ce_type", "unknown"),
                headers.getOrDefault("ce_source", "unknown"),
                null,
                now,
                headers.get(TraceContext.HEADER),
                withoutNul(incoming.record().value()),
                headers);
    }

    /** One dead letter per consumer and record, at every delivery the same. */
    private UUID id() {
        return UUID.nameUUIDFromBytes(("dead-letter/" + consumer + "/" + incoming.position() + "/" + incoming.id())
                .getBytes(StandardCharsets.UTF_8));
    }

    private Map<String, String> headers() {
        Map<String, String> headers = new HashMap<>();
        incoming.headers().forEach((name, value) -> headers.put(withoutNul(name), withoutNul(value)));
        headers.putIfAbsent("ce_id", incoming.id().toString());
        headers.put("dead-letter-reason", reason());
        headers.put("dead-letter-exception", cause.getClass().getName());
        headers.put("dead-letter-consumer", consumer);
        headers.put("dead-letter-topic", incoming.record().topic());
        headers.put("dead-letter-partition", String.valueOf(incoming.record().partition()));
        headers.put("dead-letter-offset", String.valueOf(incoming.record().offset()));
        return headers;
    }

    private String reason() {
        String reason = withoutNul(String.valueOf(cause.getMessage()));
        return reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON);
    }

    /** PostgreSQL text has no NUL: it is written as a JSON escape instead. */
    private static String withoutNul(String text) {
        return text == null ? null : text.replace("\0", "\\u0000");
    }
}
