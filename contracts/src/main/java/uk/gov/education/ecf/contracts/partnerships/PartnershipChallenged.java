package uk.gov.education.ecf.contracts.partnerships;

import java.time.Instant;

/**
 * A school objected to a partnership: from now on nobody trains there under it.
 *
 * @param reason one of {@code another_provider}, {@code not_confirmed}, {@code do_not_recognise}, {@code no_ects}, {@code mistake}
 * @param partnership the whole aggregate after the event, never null
 * @param version of the aggregate; grows with every change of it
 * @param occurredAt never null; the wire keeps microseconds
 */
public record PartnershipChallenged(String reason, PartnershipSnapshot partnership, long version, Instant occurredAt)
        implements PartnershipEvent {}
