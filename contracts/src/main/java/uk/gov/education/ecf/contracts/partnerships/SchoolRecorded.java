package uk.gov.education.ecf.contracts.partnerships;

import java.time.Instant;

/**
 * A school was recorded, or what the register or the school says of it changed.
 *
 * @param school the whole aggregate after the event, never null
 * @param version of the aggregate; grows with every change of it
 * @param occurredAt never null; the wire keeps microseconds
 */
public record SchoolRecorded(SchoolSnapshot school, long version, Instant occurredAt) implements SchoolEvent {}
