package uk.gov.education.ecf.platform.inbox;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import uk.gov.education.ecf.platform.transactions.JsonRows;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.transactions.Sql;

/** The dead letters of this service, whole, within the current transaction. */
@ApplicationScoped
class KeptDeadLetters {

    private static final String COLUMNS =
            "id, consumer, topic, topic_partition, topic_offset, record_timestamp, message_key, headers, payload, cause, reason";
    private static final String KEEP = "insert into dead_letters (" + COLUMNS + ") select " + COLUMNS + " from "
            + JsonRows.from("dead_letters") + " on conflict (id) do nothing";
    private static final String WAITS =
            """
            select number, id, consumer, topic, topic_partition, topic_offset, message_key, octet_length(coalesce(payload, '')),
                cause, reason, times, buried_at, cast(headers as json) ->> 'ce_type'
            from dead_letters where redriven_at is null and""";
    private static final String PAGE = WAITS + " number > ?1 order by number limit ?2";
    private static final String SHOW = WAITS + " id = ?1";
    private static final String PAYLOAD = "select payload from dead_letters where id = ?1";
    private static final String FIND =
            "select consumer, topic, topic_partition, topic_offset, record_timestamp, message_key,"
                    + " headers, payload, redriven_at from dead_letters where id = ?1";
    private static final String WAITING = "update dead_letters set %s where id = ?1 and redriven_at is null";

    Uni<Void> keep(DeadLetter letter) {
        ConsumerRecord<String, String> record = letter.incoming().record();
        Map<String, Object> row = new HashMap<>();
        row.put("id", letter.id());
        row.put("consumer", letter.consumer());
        row.put("topic", record.topic());
        row.put("topic_partition", record.partition());
        row.put("topic_offset", record.offset());
        row.put("record_timestamp", record.timestamp());
        row.put("message_key", DeadLetter.withoutNul(record.key()));
        row.put("headers", RecordHeaders.json(letter.incoming().headers()));
        row.put("payload", DeadLetter.withoutNul(record.value()));
        row.put("cause", letter.cause());
        row.put("reason", letter.reason());
        return Sql.update(KEEP, JsonRows.of(List.of(row))).replaceWithVoid();
    }

    /** Those that are not re-driven, in the order in which they came, behind the given number. */
    Uni<List<BuriedRecord>> page(long after, int size) {
        return Sql.list(Object[].class, PAGE, after, size)
                .map(rows -> rows.stream().map(KeptDeadLetters::listed).toList());
    }

    /** One that waits, with its payload. */
    Uni<Optional<Shown>> show(UUID id) {
        return Sql.list(Object[].class, SHOW, id)
                .map(rows -> rows.stream().map(KeptDeadLetters::listed).findFirst())
                .flatMap(found -> OneByOne.askIfThere(found, record -> Sql.one(String.class, PAYLOAD, id)
                        .map(payload -> Optional.of(new Shown(record, payload.orElse(null))))));
    }

    Uni<Optional<Kept>> find(UUID id) {
        return found(FIND, id);
    }

    /** As {@link #find}, locked until the transaction ends. */
    Uni<Optional<Kept>> hold(UUID id) {
        return found(FIND + " for update", id);
    }

    Uni<Void> redriven(UUID id) {
        return Sql.update(WAITING.formatted("redriven_at = clock_timestamp()"), id)
                .replaceWithVoid();
    }

    Uni<Void> failedAgain(UUID id, String cause, String reason) {
        return Sql.update(WAITING.formatted("times = times + 1, cause = ?2, reason = ?3"), id, cause, reason)
                .replaceWithVoid();
    }

    /** False when none of that id waits. */
    Uni<Boolean> drop(UUID id) {
        return Sql.update("delete from dead_letters where id = ?1 and redriven_at is null", id)
                .map(dropped -> dropped > 0);
    }

    private static Uni<Optional<Kept>> found(String sql, UUID id) {
        return Sql.list(Object[].class, sql, id)
                .map(rows -> rows.stream().findFirst().map(KeptDeadLetters::kept));
    }

    private static Kept kept(Object[] row) {
        IncomingRecord incoming = IncomingRecord.again(
                new IncomingRecord.Position((String) row[1], (Integer) row[2], (Long) row[3], (Long) row[4]),
                (String) row[5],
                RecordHeaders.fromJson((String) row[6]),
                (String) row[7]);
        return new Kept((String) row[0], incoming, row[8] != null);
    }

    private static BuriedRecord listed(Object[] row) {
        return new BuriedRecord(
                (Long) row[0],
                (UUID) row[1],
                (String) row[2],
                new BuriedRecord.Source(
                        (String) row[3], (Integer) row[4], (Long) row[5], (String) row[6], (String) row[12]),
                (Integer) row[7],
                new BuriedRecord.Why((String) row[8], (String) row[9], (Integer) row[10]),
                ((OffsetDateTime) row[11]).toInstant());
    }

    /** @param payload null where there is none */
    record Shown(BuriedRecord letter, String payload) {}

    /**
     * @param consumer that could not apply it
     * @param isRedriven whether it was applied after all
     */
    record Kept(String consumer, IncomingRecord incoming, boolean isRedriven) {}
}
