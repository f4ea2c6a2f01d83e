/**
 * A provider reads its own writes (rule M20): the events a write announced are remembered for a few seconds and sent along with
 * that provider's next requests, so that the service which answers them can wait until it has heard of them.
 */
package uk.gov.education.ecf.gateway.ownwrites;
