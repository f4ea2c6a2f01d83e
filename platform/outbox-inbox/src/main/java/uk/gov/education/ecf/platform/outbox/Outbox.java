package uk.gov.education.ecf.platform.outbox;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.gov.education.ecf.contracts.Event;
import uk.gov.education.ecf.contracts.EventCatalogue;
import uk.gov.education.ecf.contracts.EventJson;
import uk.gov.education.ecf.contracts.EventType;
import uk.gov.education.ecf.platform.tracing.TraceParent;

/** Where a service announces what happened. The event commits with the change that it tells of, or not at all. */
@ApplicationScoped
public class Outbox {

    private final OutboxWriter writer;
    private final String source;

    Outbox(OutboxWriter writer, @ConfigProperty(name = "ecf.outbox.source") String source) {
        this.writer = writer;
        this.source = source;
    }

    /**
     * Appends inside the caller's transaction, which holds or has just written the aggregate's row: its lock is held before the event
     * gets its position, so that two writers of one aggregate are announced in commit order.
     *
     * @return the event id
     * @throws IllegalStateException (as the failure of the Uni) without a transaction
     * @throws IllegalArgumentException (as the failure of the Uni) when the event is not in the catalogue
     */
    public Uni<UUID> append(Event event) {
        return Uni.createFrom().deferred(() -> {
            Announcement announcement = announcement(List.of(event));
            return announcement.append().replaceWith(announcement.eventIds().get(0));
        });
    }

    /** Appends all of them, in order and in one statement; none, no statement. The same conditions as {@link #append}. */
    public Uni<Void> appendAll(List<? extends Event> events) {
        return append(events).replaceWithVoid();
    }

    /**
     * As {@link #appendAll}.
     *
     * @return the ids of the events, in their order
     */
    public Uni<List<UUID>> append(List<? extends Event> events) {
        return Uni.createFrom().deferred(() -> {
            Announcement announcement = announcement(events);
            return announcement.append().replaceWith(announcement.eventIds());
        });
    }

    /**
     * What will be appended; its ids are known before, so that they can be written beside it.
     *
     * @throws IllegalArgumentException when an event is not in the catalogue
     */
    public Announcement announcement(List<? extends Event> events) {
        return new Announcement(writer, events.stream().map(this::message).toList());
    }

    private OutboxMessage message(Event event) {
        EventType type = EventCatalogue.typeOf(event);
        return new OutboxMessage(
                UUID.randomUUID(),
                type.topic(),
                event.key(),
                type.wireType(),
                source,
                event.version(),
                event.occurredAt(),
                TraceParent.current().orElse(null),
                EventJson.write(event),
                null);
    }
}
