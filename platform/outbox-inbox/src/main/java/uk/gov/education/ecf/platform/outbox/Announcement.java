package uk.gov.education.ecf.platform.outbox;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import uk.gov.education.ecf.platform.transactions.AnnouncedEvents;
import uk.gov.education.ecf.platform.transactions.SqlStatement;

/** Events that are about to be appended to the outbox, in their order. */
public final class Announcement {

    private final OutboxWriter writer;
    private final List<OutboxMessage> messages;

    Announcement(OutboxWriter writer, List<OutboxMessage> messages) {
        this.writer = writer;
        this.messages = messages;
    }

    /** The ids that they will have. */
    public List<UUID> eventIds() {
        return messages.stream().map(OutboxMessage::eventId).toList();
    }

    /**
     * Inside the caller's transaction and in one statement; none, no statement.
     *
     * @throws IllegalStateException (as the failure of the Uni) without a transaction
     */
    public Uni<Void> append() {
        if (messages.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return Uni.createFrom().deferred(() -> appending().send());
    }

    /**
     * As {@link #append}, for the caller to send within the transaction at hand; there is at least one event.
     *
     * @throws IllegalStateException without a transaction
     */
    public SqlStatement appending() {
        messages.forEach(message -> AnnouncedEvents.add(message.topic(), message.eventId()));
        return writer.writing(messages);
    }
}
