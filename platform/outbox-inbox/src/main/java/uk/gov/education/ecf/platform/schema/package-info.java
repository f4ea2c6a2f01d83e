/**
 * The tables that a version was built for: made by the service at its start, or before by a run of it that does nothing else, and then
 * only looked for.
 */
package uk.gov.education.ecf.platform.schema;
