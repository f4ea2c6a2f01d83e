/**
 * Carries the W3C {@code traceparent} of a request through outbox and inbox, so that what an event causes elsewhere belongs
 * to the same trace. No tracing library is needed for that.
 */
package uk.gov.education.ecf.platform.tracing;
