/** What DfE records, in the running service. */
package uk.gov.education.ecf.partnerships.schools;
