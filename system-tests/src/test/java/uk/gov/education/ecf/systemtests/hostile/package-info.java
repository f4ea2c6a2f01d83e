/**
 * Requests that nobody should send: what the services describe, with values and shapes of every wrong kind, and bytes that are no
 * HTTP at all. All of it follows from one number, so that whatever breaks something can be sent again.
 */
package uk.gov.education.ecf.systemtests.hostile;
