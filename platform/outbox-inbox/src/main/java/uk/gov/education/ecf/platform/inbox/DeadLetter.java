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
 * A record that can never be processed, on its way to {@code <topic>.dlq.<consumer>}: value and headers as they came, as far as
 * any broker takes them, with the cause added. It is kept whole in {@code dead_letters}.
 *
 * @param cause   {@code unreadable}, {@code refused-by-database} or {@code failed}
 * @param failure what was thrown; its message is the reason that the dead letter states
 */
record DeadLetter(String consumer, IncomingRecord incoming, String cause, Throwable failure) {

    /** With keys and headers it stays well below what a broker takes unless told otherwise, 1 MiB. */
    private static final int LARGEST_VALUE = 512 * 1024;

    private static final int LONGEST_TEXT = 1000;
    private static final int MOST_HEADERS = 50;

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
                BoundedText.cut(withoutNul(incoming.record().key()), LONGEST_TEXT),
                headers.getOrDefault("ce_type", "unknown"),
                headers.getOrDefault("ce_source", "unknown"),
                null,
                now,
                headers.get(TraceParent.HEADER),
                value(),
                headers);
    }

    /** One dead letter per consumer and record, at every delivery the same. */
    UUID id() {
        return UUID.nameUUIDFromBytes(("dead-letter/" + consumer + "/" + incoming.position() + "/" + incoming.id())
                .getBytes(StandardCharsets.UTF_8));
    }

    private Map<String, String> headers() {
        Map<String, String> headers = new HashMap<>();
        incoming.headers().entrySet().stream()
                .limit(MOST_HEADERS)
                .forEach(header -> headers.put(bounded(header.getKey()), bounded(header.getValue())));
        headers.putIfAbsent("ce_id", incoming.id().toString());
        headers.put("dead-letter-reason", reason());
        headers.put("dead-letter-cause", cause);
        headers.put("dead-letter-id", id().toString());
        headers.put("dead-letter-complete", String.valueOf(isComplete()));
        headers.put("dead-letter-consumer", consumer);
        headers.put("dead-letter-topic", incoming.record().topic());
        headers.put("dead-letter-partition", String.valueOf(incoming.record().partition()));
        headers.put("dead-letter-offset", String.valueOf(incoming.record().offset()));
        return headers;
    }

    String reason() {
        String said = (isWrapper() ? failure.getCause() : failure).getMessage();
        return bounded(said == null ? "nothing more is known" : said);
    }

    private String value() {
        return BoundedText.fits(incoming.record().value(), LARGEST_VALUE)
                ? withoutNul(incoming.record().value())
                : null;
    }

    /** Whether the topic tells all of it. */
    private boolean isComplete() {
        return BoundedText.fits(incoming.record().value(), LARGEST_VALUE)
                && isShort(incoming.record().key())
                && incoming.headers().size() <= MOST_HEADERS
                && incoming.headers().entrySet().stream()
                        .allMatch(header -> isShort(header.getKey()) && isShort(header.getValue()));
    }

    private static boolean isShort(String text) {
        return text == null || text.length() <= LONGEST_TEXT;
    }

    private static String bounded(String text) {
        return BoundedText.cut(withoutNul(text), LONGEST_TEXT);
    }

    private boolean isWrapper() {
        return failure instanceof CompletionException && failure.getCause() != null;
    }

    /** PostgreSQL text has no NUL: it is written as a JSON escape instead. */
    static String withoutNul(String text) {
        return text == null ? null : text.replace("\0", "\\u0000");
    }
}
