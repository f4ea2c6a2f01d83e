/** Cohorts that schools set up, in the running service. */
package uk.gov.education.ecf.partnerships.cohortsetup;
