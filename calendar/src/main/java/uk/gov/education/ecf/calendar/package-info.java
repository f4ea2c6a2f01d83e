/**
 * Cohorts, schedules and milestones: published facts, read from CSV files in the jar or from an operator's folder and
 * checked once when they are loaded. Plain Java without state of its own, so that every service agrees by using the same
 * version.
 */
package uk.gov.education.ecf.calendar;
