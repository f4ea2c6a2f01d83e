/**
 * How a "no" is told: what was refused and why, a value or its refusals, and the collector that makes the one or the other of a
 * request's values. Plain Java; {@code platform.jsonapi} answers refusals over HTTP and lists their codes.
 */
package uk.gov.education.ecf.platform.refusals;
