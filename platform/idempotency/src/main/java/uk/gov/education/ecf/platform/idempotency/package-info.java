/**
 * A provider may send a POST or PUT again under the same {@code Idempotency-Key} without fear (rule W17): it takes effect once, and
 * every repeat within 24 hours is answered as the first was. The answer is kept in the transaction of the effect, so that there is
 * never one without the other.
 */
package uk.gov.education.ecf.platform.idempotency;
