/**
 * Who is let in, and what they come to see: every operation that is described, with every kind of credential that opens nothing, and
 * with everything that belongs to somebody else. Both tables are made of the descriptions, so that a new operation is in them by itself.
 */
package uk.gov.education.ecf.systemtests.access;
