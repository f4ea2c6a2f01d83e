package uk.gov.education.ecf.platform.outbox;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.transactions.Sql;

/** What was set aside, within the current transaction. Two who bring back or drop the same meet at its row: one of them does it. */
@ApplicationScoped
class SetAsideEvents {

    private static final String ALL =
            """
            select event_id, position, topic, message_key, type, aggregate_version, octet_length(coalesce(payload, '')),
                cause, reason, times, set_aside_at
            from outbox_set_aside where""";

    private static final String PAGE = ALL + " position > ?1 order by position limit ?2";
    private static final String SHOW = ALL + " event_id = ?1";
    private static final String PAYLOAD = "select payload from outbox_set_aside where event_id = ?1";

    /** To the position that it had: the relay makes sure that a topic still ends with the newest of the key. */
    private static final String BRING_BACK =
            """
            with back as (delete from outbox_set_aside where event_id = ?1 returning *)
            insert into outbox (position, event_id, topic, message_key, type, source, aggregate_version, occurred_at,
                trace_parent, payload, headers, created_at, set_aside_times, redriven_at)
            overriding system value
            select position, event_id, topic, message_key, type, source, aggregate_version, occurred_at,
                trace_parent, payload, headers, created_at, times, clock_timestamp()
            from back""";

    private final RelayLifecycle relay;

    SetAsideEvents(RelayLifecycle relay) {
        this.relay = relay;
    }

    /** In the order of their positions, those after the given one. */
    Uni<List<SetAsideEvent>> page(long after, int size) {
        return Sql.list(Object[].class, PAGE, after, size)
                .map(rows -> rows.stream().map(SetAsideEvents::event).toList());
    }

    /** With its payload. */
    Uni<Optional<Shown>> show(UUID id) {
        return Sql.list(Object[].class, SHOW, id)
                .map(rows -> rows.stream().map(SetAsideEvents::event).findFirst())
                .flatMap(found -> OneByOne.askIfThere(found, event -> Sql.one(String.class, PAYLOAD, id)
                        .map(payload -> Optional.of(new Shown(event, payload.orElse(null))))));
    }

    /** False when there is no such event: neither set aside, nor brought back before. */
    Uni<Boolean> bringBack(UUID id) {
        return Sql.update(BRING_BACK, id)
                .invoke(relay::ringAfterCommit)
                .flatMap(moved -> moved > 0 ? OneByOne.given(true) : wasBroughtBack(id));
    }

    /** False when there is nothing to be dropped. */
    Uni<Boolean> drop(UUID id) {
        return Sql.update("delete from outbox_set_aside where event_id = ?1", id)
                .map(dropped -> dropped > 0);
    }

    private static Uni<Boolean> wasBroughtBack(UUID id) {
        return Sql.list(Integer.class, "select 1 from outbox where event_id = ?1 and redriven_at is not null", id)
                .map(rows -> !rows.isEmpty());
    }

    private static SetAsideEvent event(Object[] row) {
        return new SetAsideEvent(
                (UUID) row[0],
                (Long) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (Long) row[5],
                (Integer) row[6],
                new SetAsideEvent.Cause((String) row[7], (String) row[8]),
                (Integer) row[9],
                ((OffsetDateTime) row[10]).toInstant());
    }

    /** @param payload null where there is none */
    record Shown(SetAsideEvent event, String payload) {}
}
