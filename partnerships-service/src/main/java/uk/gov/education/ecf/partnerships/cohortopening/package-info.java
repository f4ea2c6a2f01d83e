/** A cohort that the calendar newly knows gets the document of every school before the service says that it is ready (rule COH-14). */
package uk.gov.education.ecf.partnerships.cohortopening;
