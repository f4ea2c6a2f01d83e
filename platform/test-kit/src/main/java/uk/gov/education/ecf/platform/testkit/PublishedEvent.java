package uk.gov.education.ecf.platform.testkit;

import java.util.UUID;

/**
 * An event as it was found on its topic.
 *
 * @param id     the event's own id
 * @param record what it was read from
 */
public record PublishedEvent<E>(UUID id, E event, PublishedRecord record) {

    static <E> PublishedEvent<E> of(PublishedRecord record, E event) {
        return new PublishedEvent<>(UUID.fromString(record.headers().get("ce_id")), event, record);
    }
}
