package uk.gov.education.ecf.contracts.partnerships;

import java.time.Instant;

/**
 * A school set up a cohort, or changed its choice for one.
 *
 * @param cohort start year of the cohort
 * @param school the whole aggregate after the event, never null
 * @param version of the aggregate; grows with every change of it
 * @param occurredAt never null; the wire keeps microseconds
 */
public record SchoolCohortSetUp(int cohort, SchoolSnapshot school, long version, Instant occurredAt)
        implements SchoolEvent {}
