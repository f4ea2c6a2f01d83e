package uk.gov.education.ecf.platform.testkit;

import java.util.Optional;
import java.util.UUID;
import uk.gov.education.ecf.contracts.Event;
import uk.gov.education.ecf.contracts.UnreadableEventException;

/**
 * An event as it was found on its topic.
 *
 * @param id     the event's own id
 * @param record what it was read from
 */
public record PublishedEvent<E extends Event>(UUID id, E event, PublishedRecord record) {

    /** Empty for another type, and for what only claims to be one: topics that tests spoil on purpose stay readable. */
    static <E extends Event> Optional<PublishedEvent<E>> of(Class<E> type, PublishedRecord record) {
        try {
            UUID id = UUID.fromString(record.headers().getOrDefault("ce_id", ""));
            return record.event()
                    .filter(type::isInstance)
                    .map(type::cast)
                    .map(event -> new PublishedEvent<>(id, event, record));
        } catch (IllegalArgumentException | UnreadableEventException e) {
            return Optional.empty();
        }
    }
}
