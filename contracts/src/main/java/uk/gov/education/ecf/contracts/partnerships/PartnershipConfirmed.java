package uk.gov.education.ecf.contracts.partnerships;

import java.time.Instant;

/**
 * A lead provider confirmed that it trains at a school in a cohort.
 *
 * @param partnership the whole aggregate after the event, never null
 * @param version of the aggregate; grows with every change of it
 * @param occurredAt never null; the wire keeps microseconds
 */
public record PartnershipConfirmed(PartnershipSnapshot partnership, long version, Instant occurredAt)
        implements PartnershipEvent {}
