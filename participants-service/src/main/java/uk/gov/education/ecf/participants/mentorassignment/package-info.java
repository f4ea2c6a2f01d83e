/** A school gives an early career teacher a mentor, another one, or none. */
package uk.gov.education.ecf.participants.mentorassignment;
