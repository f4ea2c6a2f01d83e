package uk.gov.education.ecf.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import uk.gov.education.ecf.platform.transactions.SqlStatement;

/** Writes rows to the outbox inside the caller's transaction. Services announce events through {@link Outbox} instead. */
@ApplicationScoped
public class OutboxWriter {

    /** One statement for any number of rows. The driver sends a string as a JSON string where JSON is expected: hence the text. */
    private static final String INSERT =
            """
            insert into outbox (event_id, topic, message_key, type, source, aggregate_version, occurred_at, trace_parent, payload, headers)
            select m.event_id, m.topic, m.message_key, m.type, m.source, m.aggregate_version, m.occurred_at, m.trace_parent, m.payload, m.headers
            from json_to_recordset(cast(cast(?1 as text) as json)) as m (n int, event_id uuid, topic text, message_key text, type text, source text,
                aggregate_version bigint, occurred_at timestamptz, trace_parent text, payload text, headers text)
            order by m.n""";

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final RelayLifecycle relay;

    OutboxWriter(RelayLifecycle relay) {
        this.relay = relay;
    }

    /** Appends in the order of the list, and rings the relay when that is committed; fails with {@link IllegalStateException} outside a transaction. */
    public Uni<Void> write(List<OutboxMessage> messages) {
        return Uni.createFrom().deferred(() -> writing(messages).send());
    }

    /** As {@link #write}, for the caller to send within the transaction at hand. */
    SqlStatement writing(List<OutboxMessage> messages) {
        relay.ringAfterCommit();
        return SqlStatement.of(INSERT, rows(messages));
    }

    private static String rows(List<OutboxMessage> messages) {
        ArrayNode rows = MAPPER.createArrayNode();
        for (OutboxMessage message : messages) {
            fill(rows.addObject().put("n", rows.size()), message);
        }
        return rows.toString();
    }

    private static void fill(ObjectNode row, OutboxMessage message) {
        row.put("event_id", message.eventId().toString())
                .put("topic", message.topic())
                .put("message_key", message.key())
                .put("type", message.type())
                .put("source", message.source())
                .put("aggregate_version", message.version())
                .put("occurred_at", message.occurredAt().toString())
                .put("trace_parent", message.traceParent())
                .put("payload", message.payload())
                .put("headers", headers(message.headers()));
    }

    private static String headers(Map<String, String> headers) {
        try {
            return headers == null ? null : MAPPER.writeValueAsString(headers);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("headers cannot be written as JSON", e);
        }
    }
}
