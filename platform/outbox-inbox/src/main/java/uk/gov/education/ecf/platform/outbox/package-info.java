/**
 * Announcing events. A row of the outbox commits with the change that it tells of; one relay per service, whatever the
 * number of replicas, carries rows to Kafka and marks them.
 *
 * <p>Positions are drawn before commit, so a transaction may commit a position below one that is already published. A relay
 * that remembered the highest position it saw would miss it; this one asks for rows whose {@code published_at} is null, so
 * nothing is ever passed over. The events of one aggregate are nevertheless in order: its row is locked before the position
 * is drawn ({@code Outbox.append} flushes first), so a second writer draws only after the first one has committed.
 *
 * <p>Delivery is at least once: after a fault a row may be sent again, under the same event id.
 */
package uk.gov.education.ecf.platform.outbox;
