package uk.gov.education.ecf.platform.recovery;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.gov.education.ecf.platform.inbox.ReceivedEvent;
import uk.gov.education.ecf.platform.tracing.TraceParent;
import uk.gov.education.ecf.platform.transactions.JsonRows;
import uk.gov.education.ecf.platform.transactions.Sql;

/**
 * What the outbox lacks of what this service has announced. Whatever is on a topic was published, also where the outbox, older
 * than the topic, does not know it: it would send that again, behind what is newer.
 */
@ApplicationScoped
class LostEvents {

    private static final String TOLD = JsonRows.from("outbox");

    private static final String PUBLISHED = "update outbox set published_at = told.published_at from " + TOLD
            + " as told where outbox.event_id = told.event_id and outbox.published_at is null";

    private static final String NOT_ASIDE =
            "delete from outbox_set_aside using " + TOLD + " as told where outbox_set_aside.event_id = told.event_id";

    /** What retention has deleted is older, and was not lost. */
    private static final String ADD_MISSING =
            """
            with added as (
                insert into outbox (event_id, topic, message_key, type, source, aggregate_version, occurred_at, trace_parent, payload, published_at)
                select event_id, topic, message_key, type, source, aggregate_version, occurred_at, trace_parent, payload, published_at
                from %s as told where published_at > ?2 order by position
                on conflict (event_id) do nothing returning event_id)
            select event_id from added"""
                    .formatted(TOLD);

    private static final String OWN_TOPICS = "select distinct topic from outbox where headers is null";

    private final String source;
    private final Duration retention;
    private final Clock clock;

    LostEvents(
            @ConfigProperty(name = "ecf.outbox.source") String source,
            @ConfigProperty(name = "ecf.outbox.retention") Duration retention,
            Clock clock) {
        this.source = source;
        this.retention = retention;
        this.clock = clock;
    }

    /** Of what topics this service has announced anything, as far as the outbox remembers. */
    Uni<Set<String>> topics() {
        return Sql.list(String.class, OWN_TOPICS).map(Set::copyOf);
    }

    /** Whether it comes from this service. */
    boolean isOwn(ReceivedRecord received) {
        return source.equals(received.header("ce_source"));
    }

    /**
     * Adds what is missing, within the current transaction, as published.
     *
     * @param told all from this service
     * @return which of them were missing, in their order
     */
    Uni<List<ReceivedRecord>> addMissing(List<ReceivedRecord> told) {
        String rows = JsonRows.of(IntStream.range(0, told.size())
                .mapToObj(i -> row(i, told.get(i)))
                .toList());
        Instant kept = clock.instant().minus(retention);
        return Sql.update(PUBLISHED, rows)
                .chain(() -> Sql.update(NOT_ASIDE, rows))
                .chain(() -> Sql.list(UUID.class, ADD_MISSING, rows, kept))
                .map(Set::copyOf)
                .map(missing -> told.stream()
                        .filter(one -> missing.contains(one.event().id()))
                        .toList());
    }

    private static Map<String, Object> row(int place, ReceivedRecord received) {
        ReceivedEvent event = received.event();
        Map<String, Object> row = new HashMap<>();
        row.put("position", (long) place);
        row.put("event_id", event.id());
        row.put("topic", event.topic());
        row.put("message_key", received.record().key());
        row.put("type", event.type());
        row.put("source", received.header("ce_source"));
        row.put("aggregate_version", event.event().version());
        row.put("occurred_at", event.event().occurredAt());
        row.put("trace_parent", received.header(TraceParent.HEADER));
        row.put("payload", received.record().value());
        row.put("published_at", Instant.ofEpochMilli(received.record().timestamp()));
        return row;
    }

    /** An event with the record that it came in. */
    record ReceivedRecord(ConsumerRecord<String, String> record, ReceivedEvent event) {

        /** Null where there is none. */
        String header(String name) {
            Header header = record.headers().lastHeader(name);
            return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
        }
    }
}
