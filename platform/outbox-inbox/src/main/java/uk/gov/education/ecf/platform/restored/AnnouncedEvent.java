package uk.gov.education.ecf.platform.restored;

import java.time.Instant;
import java.util.UUID;

/**
 * What the headers of a record say of an event that this service has announced.
 *
 * @param at when it was sent
 */
record AnnouncedEvent(UUID id, String type, String topic, Instant at) {}
