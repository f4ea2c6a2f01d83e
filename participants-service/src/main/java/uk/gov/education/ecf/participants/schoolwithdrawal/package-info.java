/** A school removes a person. */
package uk.gov.education.ecf.participants.schoolwithdrawal;
