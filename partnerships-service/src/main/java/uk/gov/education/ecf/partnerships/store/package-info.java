/**
 * Aggregates and their tables, and nothing that follows from a change of them: that is the business of {@code writing}. Locks are
 * taken in one order: school, delivery partner, partnership.
 */
package uk.gov.education.ecf.partnerships.store;
