/**
 * Brings the academic calendar into an application: the facts of this version or an operator's own, checked before the
 * application starts to serve, the cohorts that addresses name, and today's date where contracts are written.
 */
package uk.gov.education.ecf.calendar.beans;
