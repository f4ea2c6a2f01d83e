/**
 * Aggregates and their tables. Saving one also rewrites, in the same transaction, every prepared document that shows it, so
 * that no act can forget to. Locks are taken in one order: school, delivery partner, partnership.
 */
package uk.gov.education.ecf.partnerships.store;
