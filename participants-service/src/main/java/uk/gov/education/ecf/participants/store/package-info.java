/**
 * Rows of participants and the documents made of them. Saving an aggregate rewrites its documents in the same transaction, so
 * neither can be stale.
 */
package uk.gov.education.ecf.participants.store;
