/** A school sets up a cohort: what it chooses, what funding it earns, and whether last cohort's partnership goes on. */
package uk.gov.education.ecf.partnerships.cohortsetup;
