/**
 * Announcing events: a row that commits with the change it tells of, and one relay per service that carries rows to Kafka.
 */
package uk.gov.education.ecf.platform.outbox;
