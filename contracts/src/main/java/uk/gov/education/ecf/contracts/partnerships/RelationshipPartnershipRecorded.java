package uk.gov.education.ecf.contracts.partnerships;

import java.time.Instant;

/**
 * Somebody at a school is trained by a pair that the school itself has no partnership with (rule D-4). It carries that person's
 * training and is neither the school's default provision nor shown among the lead provider's partnerships.
 *
 * @param partnership the whole aggregate after the event, never null
 * @param version of the aggregate; grows with every change of it
 * @param occurredAt never null; the wire keeps microseconds
 */
public record RelationshipPartnershipRecorded(PartnershipSnapshot partnership, long version, Instant occurredAt)
        implements PartnershipEvent {}
