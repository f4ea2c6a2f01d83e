/** The opening of cohorts, whose handler nobody else calls. */
package uk.gov.education.ecf.partnerships.cohortopening;
