/**
 * One trace from the first request to whatever its events cause in other services. OpenTelemetry follows requests between
 * processes by itself; here is what it cannot know: how a trace passes through an outbox row and a Kafka record. Every process of
 * the suite has this module and with it the same settings; without an address to send spans to, none is recorded.
 */
package uk.gov.education.ecf.platform.tracing;
