/**
 * Deletes outbox and inbox rows that are old enough, once a day and in batches that nobody has to wait for.
 */
package uk.gov.education.ecf.platform.retention;
