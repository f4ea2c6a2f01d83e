package uk.gov.education.ecf.platform.outbox;

import io.vertx.sqlclient.Row;
import java.time.OffsetDateTime;
import java.util.UUID;
import uk.gov.education.ecf.contracts.Topics;

/** A row of the outbox that is not published yet. */
record PendingEvent(
        long position,
        UUID eventId,
        String topic,
        String key,
        String type,
        String source,
        OffsetDateTime occurredAt,
        String traceParent,
        String payload,
        String headers) {

    static final String COLUMNS =
            "position, event_id, topic, message_key, type, source, occurred_at, trace_parent, payload, headers";

    static PendingEvent of(Row row) {
        return new PendingEvent(
                row.getLong(0),
                row.getUUID(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getOffsetDateTime(6),
                row.getString(7),
                row.getString(8),
                row.getString(9));
    }

    /** What must stay in order: the events of one topic that go to one partition by their key. */
    String sequence() {
        return topic + " " + (key == null ? "" : Topics.partitionKey(key));
    }
}
