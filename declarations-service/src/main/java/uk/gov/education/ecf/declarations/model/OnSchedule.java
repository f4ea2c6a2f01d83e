package uk.gov.education.ecf.declarations.model;

/**
 * The schedule that training follows.
 *
 * @param cohort start year of the schedule; that of the school's programme may differ
 */
public record OnSchedule(String identifier, int cohort) {}
