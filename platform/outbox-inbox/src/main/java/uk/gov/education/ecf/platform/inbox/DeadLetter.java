package uk.gov.education.ecf.platform.inbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import uk.gov.education.ecf.platform.outbox.OutboxMessage;
import uk.gov.education.ecf.platform.topics.DeadLetterTopic;
import uk.gov.education.ecf.platform.tracing.TraceParent;
import uk.gov.education.ecf.platform.transactions.Violations;

/**
 * A record that can never be processed, on its way to {@code <topic>.dlq.<consumer>}: value and headers as they came, with
 * the cause added.
 *
 * @param cause   {@code unreadable}, {@code refused-by-database} or {@code failed}
 * @param failure what was thrown; its message is the reason that the dead letter states
 */
record DeadLetter(String consumer, IncomingRecord incoming, String cause, Throwable failure) {

    private static final int LONGEST_REASON = 1000;

    static DeadLetter unreadable(String consumer, IncomingRecord incoming, RuntimeException poison) {
        return new DeadLetter(consumer, incoming, "unreadable", poison);
    }

    static DeadLetter failed(String consumer, IncomingRecord incoming, Throwable failure) {
        return new DeadLetter(
                consumer, incoming, Violations.ofAnything(failure) ? "refused-by-database" : "failed", failure);
    }

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
                headers.get(TraceParent.HEADER),
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
        headers.put("dead-letter-cause", cause);
        headers.put("dead-letter-consumer", consumer);
        headers.put("dead-letter-topic", incoming.record().topic());
        headers.put("dead-letter-partition", String.valueOf(incoming.record().partition()));
        headers.put("dead-letter-offset", String.valueOf(incoming.record().offset()));
        return headers;
    }

    private String reason() {
        String said = (isWrapper() ? failure.getCause() : failure).getMessage();
        String reason = withoutNul(said == null ? "nothing more is known" : said);
        return reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON);
    }

    private boolean isWrapper() {
        return failure instanceof CompletionException && failure.getCause() != null;
    }

    /** PostgreSQL text has no NUL: it is written as a JSON escape instead. */
    private static String withoutNul(String text) {
        return text == null ? null : text.replace("\0", "\\u0000");
    }
}
