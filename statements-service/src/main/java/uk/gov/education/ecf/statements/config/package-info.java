/** What the deployment decides: the zone whose midnight counts, and where the calendar of cohorts comes from. */
package uk.gov.education.ecf.statements.config;
