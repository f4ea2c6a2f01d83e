/**
 * Receiving events: each is applied once, in its own transaction, whatever is delivered twice, fails for a while or can
 * never be read. Also rebuilds what a service remembers of others from the compacted topics.
 */
package uk.gov.education.ecf.platform.inbox;
